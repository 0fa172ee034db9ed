import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {Fragment, type ReactNode} from 'react';
import type {Answer as KeptAnswer} from '../../domain/progress/progress';
import {isRightAnswer} from '../../domain/quiz/isRightAnswer';
import type {Question} from '../../domain/quiz/quiz';
import {QuizText} from './QuizText';

/** When a question was answered last, how well, and what the answer was. */
export function LastAnswer({
  question,
  answer: {at, right, chosen},
}: {
  readonly question: Question;
  readonly answer: KeptAnswer;
}): ReactNode {
  const {i18n} = useDocusaurusContext();
  const date = new Intl.DateTimeFormat(i18n.currentLocale, {
    dateStyle: 'long',
  }).format(at);
  // A release may have changed the options: what was chosen then is another answer now.
  const isKnown =
    chosen !== undefined && isRightAnswer(question, chosen) === right;
  const texts = isKnown ? textsOf(question, chosen) : [];
  return (
    <p className="course-quiz-last">
      <span aria-hidden="true">{right ? '✓' : '✗'}</span>{' '}
      {right ? rightLastTime(date) : wrongLastTime(date)}
      {texts.length > 0 && (
        <>
          {' '}
          {yourAnswer()}{' '}
          {texts.map((text, index) => (
            <Fragment key={text}>
              {index > 0 && (question.kind === 'order' ? ' → ' : '; ')}
              <QuizText text={text} />
            </Fragment>
          ))}
        </>
      )}
    </p>
  );
}

/** The chosen options or items; what is no longer there is left out. */
function textsOf(question: Question, chosen: readonly number[]): string[] {
  const all = question.kind === 'order' ? question.items : question.options;
  return chosen.flatMap((index) => all[index]?.text ?? []);
}

function rightLastTime(date: string): string {
  return translate(
    {
      id: 'course.Quiz.rightLastTime',
      message: 'Ostatnim razem ({date}) dobrze.',
      description: 'Below a question that was answered well before',
    },
    {date},
  );
}

function wrongLastTime(date: string): string {
  return translate(
    {
      id: 'course.Quiz.wrongLastTime',
      message: 'Ostatnim razem ({date}) jeszcze nie.',
      description: 'Below a question that was not answered well before',
    },
    {date},
  );
}

function yourAnswer(): string {
  return translate({
    id: 'course.Quiz.yourAnswer',
    message: 'Twoja odpowiedź:',
    description: 'Before what was chosen last time',
  });
}
