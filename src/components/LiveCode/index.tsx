import {
  Children,
  isValidElement,
  useState,
  type ComponentProps,
  type ReactNode,
} from 'react';
import {useLazy} from '../useLazy';
import type {Look} from './look';

/** All of it that every page carries: the form comes only to a page that has live code. */
const loadForm = () => import('./LiveCodeForm');

/**
 * Mapped to the element `course-live` of remark-live-code.
 *
 * Its two children are the code and its recorded output, which is all that readers without scripts, and paper, have.
 */
export default function LiveCode({
  'data-live': data,
  children,
  ...props
}: ComponentProps<'div'> & {
  /** What `encodeLiveCodeData` wrote. */
  readonly 'data-live': string;
}): ReactNode {
  const [Form] = useLazy(loadForm);
  const [look, setLook] = useState<Look>({isEditing: false, hasOutput: false});
  const [code, recorded] = Children.toArray(children).filter(isValidElement);
  return (
    <div {...props} role="group" data-application="near">
      <div className={look.isEditing ? 'course-live-paper' : undefined}>
        {code}
      </div>
      {Form && <Form data={data} onLook={setLook} />}
      <div className={look.hasOutput ? 'course-live-paper' : undefined}>
        {recorded}
      </div>
    </div>
  );
}
