import type {ComponentProps, ReactNode} from 'react';
import {useLazy} from '../useLazy';

/** All of the box that every page carries: the rest comes only to a page that lists errors. */
const loadFinder = () => import('./ErrorFinder');

/**
 * Mapped to the element `course-lab-errors` of remark-lab-errors.
 *
 * Its children are the whole list, which is all that a reader without scripts needs.
 */
export default function LabErrors({
  children,
  ...props
}: ComponentProps<'div'>): ReactNode {
  const [Finder] = useLazy(loadFinder);
  return (
    <div {...props} data-application="near">
      <div className="course-error-finder">
        {Finder && <Finder list={children} />}
      </div>
      {children}
    </div>
  );
}
