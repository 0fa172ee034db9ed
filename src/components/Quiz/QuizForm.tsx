import {translate} from '@docusaurus/Translate';
import {useContext, useMemo, useState, type ReactNode} from 'react';
import type {Question} from '../../domain/quiz/quiz';
import {
  questionId as idOf,
  type Answer as KeptAnswer,
} from '../../domain/progress/progress';
import type {Answer} from '../../domain/quiz/isRightAnswer';
import {decodeQuizData} from '../../domain/quiz/quizData';
import {QuestionForm} from './QuestionForm';
import {QuizResults} from './QuizResults';

/** The interactive quiz: every question is checked by itself and can be tried again. */
export default function QuizForm({data}: {readonly data: string}): ReactNode {
  const {pageId, quiz, titleBySection} = useMemo(
    () => decodeQuizData(data),
    [data],
  );
  const {onAnswer, lastAnswer} = useContext(QuizResults);
  const [results, setResults] = useState<ReadonlyMap<string, boolean>>(
    new Map(),
  );
  const onCheck = (
    {id: questionId}: Question,
    right: boolean,
    chosen: Answer,
  ): void => {
    setResults((known) => new Map(known).set(questionId, right));
    if (pageId === undefined) return;
    onAnswer({pageId, quizId: quiz.id, questionId, right, chosen});
  };
  const lastOf = ({id: questionId}: Question): KeptAnswer | undefined =>
    pageId === undefined
      ? undefined
      : lastAnswer({pageId, quizId: quiz.id, questionId});
  const lastTime = quiz.questions.flatMap((question) => lastOf(question) ?? []);
  return (
    <div className="course-quiz-form">
      {results.size === 0 && lastTime.length > 0 && (
        <p>
          {translate(
            {
              id: 'course.Quiz.lastTime',
              message: 'Ostatnio: {right} z {total} dobrze.',
              description:
                'Above a quiz that was answered before; both are numbers',
            },
            {
              right: lastTime.filter(({right}) => right).length,
              total: quiz.questions.length,
            },
          )}
        </p>
      )}
      <ol className="course-quiz-questions">
        {quiz.questions.map((question) => (
          <li key={question.id}>
            <QuestionForm
              question={question}
              id={idOf(pageId ?? '', quiz.id, question.id)}
              last={results.has(question.id) ? undefined : lastOf(question)}
              sectionTitle={titleBySection[question.section] ?? ''}
              onCheck={(right, chosen) => {
                onCheck(question, right, chosen);
              }}
            />
          </li>
        ))}
      </ol>
      {results.size > 0 && (
        <p className="course-quiz-score">
          {translate(
            {
              id: 'course.Quiz.score',
              message: 'Dobre odpowiedzi: {right} z {total}',
              description: 'Below a quiz; both are numbers',
            },
            {
              right: [...results.values()].filter(Boolean).length,
              total: quiz.questions.length,
            },
          )}
        </p>
      )}
    </div>
  );
}
