import {useRef, type ComponentProps, type ReactNode} from 'react';
import {useLazy} from '../useLazy';

/** All that every page carries of it: the rest, and the names of the terms, come only to the glossary's index. */
const loadFilter = () => import('./Filter');

/**
 * Mapped to the element `course-glossary-filter` of remark-course; its children are the fields.
 *
 * Before the application is there, the form asks for its own address with what was chosen, which wakes it.
 */
export default function GlossaryFilter({
  children,
  'data-edition': edition,
}: ComponentProps<'form'> & {readonly 'data-edition'?: string}): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const [Filter] = useLazy(loadFilter);
  return (
    <search>
      <form
        ref={form}
        className="course-glossary-filter"
        data-application="reached">
        {children}
        {Filter && edition !== undefined && (
          <Filter form={form} edition={edition} />
        )}
      </form>
    </search>
  );
}
