import {useRef, type ComponentProps, type ReactNode} from 'react';
import {useLazy} from '../useLazy';

/** All of the quiz that every page carries: the form comes only to a page that has one. */
const loadForm = () => import('./QuizForm');

/**
 * Mapped to the element `course-quiz` of remark-quiz.
 *
 * Its children are the whole quiz for readers without scripts. They stay when the form cannot be loaded,
 * when the reader is already in them, and on paper.
 */
export default function Quiz({
  'data-quiz': data,
  children,
  ...props
}: ComponentProps<'section'> & {
  /** What `encodeQuizData` wrote. */
  readonly 'data-quiz': string;
}): ReactNode {
  const section = useRef<HTMLElement>(null);
  const [Form] = useLazy(loadForm, () => !isInUse(section.current));
  return (
    <section {...props} ref={section} data-application="near">
      {Form && <Form data={data} />}
      <div className={Form && 'course-quiz-paper'}>{children}</div>
    </section>
  );
}

function isInUse(section: HTMLElement | null): boolean {
  return (
    section !== null &&
    (section.contains(document.activeElement) ||
      section.querySelector('details[open]') !== null)
  );
}
