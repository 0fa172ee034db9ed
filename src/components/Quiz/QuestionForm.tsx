import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {useRef, useState, type ReactNode} from 'react';
import {isRightAnswer, type Answer} from '../../domain/quiz/isRightAnswer';
import type {Question} from '../../domain/quiz/quiz';
import {shownOrder} from '../../domain/quiz/shownOrder';
import {Choices} from './Choices';
import {Ordering} from './Ordering';
import {QuizText} from './QuizText';

/** One question: answer, check, read the reasons, try again. */
export function QuestionForm({
  question,
  seed,
  sectionTitle,
  pageUrl = '',
  onCheck,
}: {
  readonly question: Question;
  /** Names the question, so that its items always start in the same order. */
  readonly seed: string;
  readonly sectionTitle: string;
  /** Where the section stands, when it is not on this page. */
  readonly pageUrl?: string;
  readonly onCheck: (right: boolean) => void;
}): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const start = (): Answer =>
    question.kind === 'order' ? shownOrder(seed, question.items.length) : [];
  const [answer, setAnswer] = useState(start);
  const [isChecked, setIsChecked] = useState(false);
  /** The live line below the question. */
  const [status, setStatus] = useState('');

  const change = (next: Answer, said = ''): void => {
    setAnswer(next);
    setStatus(said);
  };
  const check = (): void => {
    if (isChecked) return;
    if (answer.length === 0) {
      setStatus(chooseFirst());
      return;
    }
    const right = isRightAnswer(question, answer);
    setIsChecked(true);
    setStatus(right ? rightText() : wrongText());
    onCheck(right);
  };
  const tryAgain = (): void => {
    setIsChecked(false);
    change(start());
    form.current?.querySelector('input')?.focus();
  };

  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}>
      <fieldset>
        <legend className="course-quiz-question">
          <QuizText text={question.question} />
        </legend>
        {question.kind === 'order' ? (
          <Ordering
            items={question.items}
            order={answer}
            onMove={change}
            isChecked={isChecked}
          />
        ) : (
          <Choices
            question={question}
            chosen={answer}
            onChoose={change}
            isChecked={isChecked}
          />
        )}
      </fieldset>
      <p role="status" className="course-quiz-status">
        {status}
      </p>
      {isChecked && (
        <p>
          <Link to={`${pageUrl}#${question.section}`}>
            {translate(
              {
                id: 'course.Quiz.section',
                message: 'Wróć do sekcji: {title}',
                description:
                  'Link to the part of the page that answers a question',
              },
              {title: sectionTitle},
            )}
          </Link>
        </p>
      )}
      {/* One button, so that the focus is never lost; the second half of a double click is not a second step. */}
      <button
        type={isChecked ? 'button' : 'submit'}
        className="button button--primary"
        onClick={(event) => {
          if (event.detail > 1) event.preventDefault();
          else if (isChecked) tryAgain();
        }}>
        {isChecked
          ? translate({
              id: 'course.Quiz.tryAgain',
              message: 'Spróbuj ponownie',
              description: 'Button: answer the question once more',
            })
          : translate({
              id: 'course.Quiz.check',
              message: 'Sprawdź',
              description: 'Button: check the answer to a question',
            })}
      </button>
    </form>
  );
}

function chooseFirst(): string {
  return translate({
    id: 'course.Quiz.chooseFirst',
    message: 'Najpierw wybierz odpowiedź.',
    description: 'Status: nothing is chosen yet',
  });
}

function rightText(): string {
  return translate({
    id: 'course.Quiz.right',
    message: 'Dobrze.',
    description: 'Status: the answer is right',
  });
}

function wrongText(): string {
  return translate({
    id: 'course.Quiz.wrong',
    message: 'Jeszcze nie. Przy każdej odpowiedzi stoi jej uzasadnienie.',
    description: 'Status: the answer is wrong; reasons stand by the options',
  });
}
