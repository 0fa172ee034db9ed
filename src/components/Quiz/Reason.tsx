import clsx from 'clsx';
import type {ReactNode} from 'react';
import {QuizText} from './QuizText';

/** A verdict, never by color alone, and the reason for it. */
export function Reason({
  id,
  isGood,
  isQuiet = false,
  verdict,
  text,
}: {
  readonly id?: string;
  readonly isGood: boolean;
  /** Whether it is nothing to be alarmed about: a wrong option that was not chosen. */
  readonly isQuiet?: boolean;
  readonly verdict: string;
  readonly text: string;
}): ReactNode {
  return (
    <p
      id={id}
      className={clsx(
        'course-quiz-reason',
        !isQuiet && (isGood ? 'course-quiz-good' : 'course-quiz-bad'),
      )}>
      <strong>
        <span aria-hidden="true">{isGood ? '✓' : '✗'}</span> {verdict}
      </strong>{' '}
      <QuizText text={text} />
    </p>
  );
}
