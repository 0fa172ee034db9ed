import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useEffect, useRef, useState, type ReactNode} from 'react';
import cardFile from '@generated/course/default/flash-cards.json';
import questions from '@generated/course/default/questions.json';
import {answer} from '../../domain/progress/changes';
import {progressIn, type Progress} from '../../domain/progress/progress';
import {
  directions,
  flashCard,
  type FlashCard,
} from '../../domain/review/flashCards';
import type {ReviewQuestion} from '../../domain/review/reviewQuestions';
import type {Answer} from '../../domain/quiz/isRightAnswer';
import type {ProgressStore} from '../Progress/progressStore';
import {QuestionForm} from '../Quiz/QuestionForm';
import {AskedCard} from './AskedCard';
import {reviewOf, type Review, type ReviewItem} from './reviewOf';

export type SessionProps = {
  readonly store: ProgressStore;
  readonly progress: Progress;
  /** Cards that the learner has chosen to learn now; those that were answered since are among them. */
  readonly chosen: readonly FlashCard[];
};

const cards = {
  edition: cardFile.edition,
  byId: new Map(
    cardFile.terms
      .flatMap((term) =>
        directions.map((direction) => flashCard(term, direction)),
      )
      .map((card) => [card.id, card]),
  ),
};

/** One question or card at a time, chosen cards before what is due and the most urgent first, and how many there are. */
export default function ReviewSession({
  store,
  progress,
  chosen,
}: SessionProps): ReactNode {
  const [now, setNow] = useState(() => Date.now());
  const review = reviewOf(progress, questions, cards, now);
  const {answers} = progressIn(progress, cards.edition);
  const unseen = chosen.filter(({id}) => !answers.has(id));
  // A question that is answered stays until the reader goes on, though it is no longer due.
  const [answered, setAnswered] = useState<ReviewItem>();
  const [fresh] = unseen;
  const asked =
    answered ??
    (fresh && {
      id: fresh.id,
      dueAt: now,
      edition: cards.edition,
      card: fresh,
    }) ??
    review.due[0];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (chosen.length > 0) heading.current?.focus();
  }, [chosen]);
  const next = (): void => {
    setNow(Date.now());
    setAnswered(undefined);
    heading.current?.focus();
  };
  return (
    <>
      <h2 ref={heading} tabIndex={-1} id="questions">
        {translate(
          {
            id: 'course.Review.due',
            message: 'Do powtórki teraz: {count}',
            description: 'Heading: how many questions are due',
          },
          {count: review.due.length},
        )}
      </h2>
      <Waiting review={review} />
      {unseen.length > 0 && (
        <p>
          {translate(
            {
              id: 'course.Review.toLearn',
              message: 'Nowe fiszki do przejrzenia: {count}',
              description: 'How many of the chosen flash cards are left',
            },
            {count: unseen.length},
          )}
        </p>
      )}
      {asked && 'card' in asked && (
        <section
          className="course-quiz"
          aria-label={translate({
            id: 'course.Review.card',
            message: 'Fiszka',
            description: 'Names the flash card on the review page',
          })}>
          <AskedCard
            key={asked.id}
            card={asked.card}
            onAnswer={(right) => {
              store.change(asked.edition, answer(asked.id, right, []));
              next();
            }}
          />
        </section>
      )}
      {asked && 'question' in asked && (
        <section
          className="course-quiz"
          aria-label={translate({
            id: 'course.Review.question',
            message: 'Pytanie',
            description: 'Names the question on the review page',
          })}>
          <Asked
            key={`${asked.edition} ${asked.id}`}
            asked={asked}
            onCheck={(right, chosen) => {
              setAnswered(asked);
              store.change(asked.edition, answer(asked.id, right, chosen));
            }}
          />
          {answered && (
            <p className="margin-top--md">
              <button
                type="button"
                className="button button--primary"
                onClick={next}>
                {translate({
                  id: 'course.Review.next',
                  message: 'Dalej',
                  description: 'Button: go on to the next question',
                })}
              </button>
            </p>
          )}
        </section>
      )}
    </>
  );
}

function Waiting({review: {due, later}}: {readonly review: Review}): ReactNode {
  const {i18n} = useDocusaurusContext();
  const date = new Intl.DateTimeFormat(i18n.currentLocale, {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const [first] = later;
  return (
    <p>
      {due.length === 0 && (
        <>
          <Translate
            id="course.Review.allDone"
            description="No question is due now">
            Na teraz to wszystko.
          </Translate>{' '}
        </>
      )}
      {first ? (
        <Translate
          id="course.Review.later"
          description="Questions that wait, and when the first of them is due"
          values={{count: later.length, date: date.format(first.dueAt)}}>
          {'W kolejce: {count}. Najbliższe pytanie wróci: {date}.'}
        </Translate>
      ) : (
        <Translate
          id="course.Review.noneLater"
          description="No question waits for a later day">
          W kolejce nie ma więcej pytań.
        </Translate>
      )}
    </p>
  );
}

function Asked({
  asked: {id, question},
  onCheck,
}: {
  readonly asked: {readonly id: string; readonly question: ReviewQuestion};
  readonly onCheck: (right: boolean, chosen: Answer) => void;
}): ReactNode {
  return (
    <div className="course-quiz-form">
      <p>
        <Translate
          id="course.Review.lesson"
          description="Before the title of a lesson">
          Lekcja:
        </Translate>{' '}
        <Link to={question.url}>{question.pageTitle}</Link>
      </p>
      <QuestionForm
        question={question.question}
        id={id}
        sectionTitle={question.sectionTitle}
        pageUrl={question.url}
        onCheck={onCheck}
      />
    </div>
  );
}
