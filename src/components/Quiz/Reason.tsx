import clsx from 'clsx';
import type {ReactNode} from 'react';
import {QuizText} from './QuizText';

/** A verdict, never by color alone, and the reason for it. */
export function Reason({
  id,
  isGood,
  verdict,
  text,
}: {
  readonly id?: string;
  readonly isGood: boolean;
  readonly verdict: string;
  readonly text: string;
}): ReactNode {
  return (
    <p
      id={id}
      className={clsx(
        'course-quiz-reason',
        isGood ? 'course-quiz-good' : 'course-quiz-bad',
      )}>
      <strong>
        <span aria-hidden="true">{isGood ? '✓' : '✗'}</span> {verdict}
      </strong>{' '}
      <QuizText text={text} />
    </p>
  );
}
