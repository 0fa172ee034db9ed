import {
  Children,
  isValidElement,
  useEffect,
  useState,
  type ComponentProps,
  type ComponentType,
  type ReactNode,
} from 'react';

/** How the form changes what stands around it. */
export type Look = {
  /** Whether the code is in the editor, so that it need not be shown twice. */
  readonly isEditing: boolean;
  /** Whether there is an output of the reader's own. */
  readonly hasOutput: boolean;
};

type FormProps = {
  readonly data: string;
  readonly onLook: (look: Look) => void;
};

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
  const [Form, setForm] = useState<ComponentType<FormProps>>();
  const [look, setLook] = useState<Look>({isEditing: false, hasOutput: false});
  useEffect(() => {
    loadForm().then(
      (loaded) => {
        setForm(() => loaded.default);
      },
      () => undefined,
    );
  }, []);
  const [code, recorded] = Children.toArray(children).filter(isValidElement);
  return (
    <div {...props} role="group">
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
