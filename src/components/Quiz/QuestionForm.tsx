import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {useRef, useState, type ReactNode} from 'react';
import {flushSync} from 'react-dom';
import type {Answer as KeptAnswer} from '../../domain/progress/progress';
import {isRightAnswer, type Answer} from '../../domain/quiz/isRightAnswer';
import type {Question} from '../../domain/quiz/quiz';
import {itemOrder, optionOrder} from '../../domain/quiz/quizOrders';
import {Choices} from './Choices';
import {LastAnswer} from './LastAnswer';
import {Ordering} from './Ordering';
import {noteAttempt, quizOrders} from './quizOrderStore';
import {QuizText} from './QuizText';

/** One question: answer, check, read the reasons, try again. */
export function QuestionForm({
  question,
  id,
  sectionTitle,
  last,
  pageUrl = '',
  onCheck,
}: {
  readonly question: Question;
  /** Names the question: its attempts are counted under it, which decide the order of its answers. */
  readonly id: string;
  readonly sectionTitle: string;
  /** The last answer, if anybody knows of one. */
  readonly last?: KeptAnswer | undefined;
  /** Where the section stands, when it is not on this page. */
  readonly pageUrl?: string;
  readonly onCheck: (right: boolean, chosen: Answer) => void;
}): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const {order, answer, isChecked, status, change, check, tryAgain} =
    useAttempt(question, id, onCheck);
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
            order={order}
            chosen={answer}
            onChoose={change}
            isChecked={isChecked}
          />
        )}
      </fieldset>
      {last !== undefined && !isChecked && (
        <LastAnswer question={question} answer={last} />
      )}
      <p role="status" className="course-quiz-status">
        {status}
      </p>
      {isChecked && (
        <p>
          <Link to={`${pageUrl}#${question.section}`}>
            {backToSection(sectionTitle)}
          </Link>
        </p>
      )}
      {/* One button, so that the focus is never lost; the second half of a double click is not a second step. */}
      <button
        type={isChecked ? 'button' : 'submit'}
        className="button button--primary"
        onClick={(event) => {
          // Trying again makes the button one that submits, while its click is still under way.
          if (event.detail > 1 || isChecked) event.preventDefault();
          if (event.detail > 1 || !isChecked) return;
          tryAgain();
          form.current?.querySelector('input')?.focus();
        }}>
        {isChecked ? tryAgainText() : checkText()}
      </button>
    </form>
  );
}

type Attempt = {
  /** From the top: of the options as they stay, of the items as they start. */
  readonly order: Answer;
  readonly answer: Answer;
  readonly isChecked: boolean;
  /** The live line below the question. */
  readonly status: string;
  readonly change: (answer: Answer, said?: string) => void;
  readonly check: () => void;
  readonly tryAgain: () => void;
};

/** What the reader does with a question, from the first choice to the next attempt. */
function useAttempt(
  question: Question,
  id: string,
  onCheck: (right: boolean, chosen: Answer) => void,
): Attempt {
  const startOrder = (): Answer =>
    question.kind === 'order'
      ? itemOrder(quizOrders(), id, question.items.length)
      : optionOrder(quizOrders(), id, question.options.length);
  const startAnswer = (from: Answer): Answer =>
    question.kind === 'order' ? from : [];
  const [order, setOrder] = useState(startOrder);
  const [answer, setAnswer] = useState(() => startAnswer(order));
  const [isChecked, setIsChecked] = useState(false);
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
    noteAttempt(id);
    onCheck(right, answer);
  };
  const tryAgain = (): void => {
    const next = startOrder();
    // At once, so that the focus can go to what is first now.
    flushSync(() => {
      setIsChecked(false);
      setOrder(next);
      change(startAnswer(next));
    });
  };
  return {order, answer, isChecked, status, change, check, tryAgain};
}

function backToSection(title: string): string {
  return translate(
    {
      id: 'course.Quiz.section',
      message: 'Wróć do sekcji: {title}',
      description: 'Link to the part of the page that answers a question',
    },
    {title},
  );
}

function tryAgainText(): string {
  return translate({
    id: 'course.Quiz.tryAgain',
    message: 'Spróbuj ponownie',
    description: 'Button: answer the question once more',
  });
}

function checkText(): string {
  return translate({
    id: 'course.Quiz.check',
    message: 'Sprawdź',
    description: 'Button: check the answer to a question',
  });
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
