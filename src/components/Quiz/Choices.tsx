import {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import type {Answer} from '../../domain/quiz/isRightAnswer';
import type {ChoiceQuestion} from '../../domain/quiz/quiz';
import {QuizText} from './QuizText';
import {Reason} from './Reason';

/** Options to choose from: radio buttons, or checkboxes where several may be right. */
export function Choices({
  question: {kind, code, options},
  order,
  chosen,
  onChoose,
  isChecked,
}: {
  readonly question: ChoiceQuestion;
  /** Numbers of the options, from the top. */
  readonly order: readonly number[];
  readonly chosen: Answer;
  readonly onChoose: (chosen: Answer) => void;
  readonly isChecked: boolean;
}): ReactNode {
  const id = useId();
  const shown = order.flatMap((index) => {
    const option = options[index];
    return option ? [{...option, index}] : [];
  });
  const isMultiple = kind === 'multiple';
  const choose = (index: number): void => {
    if (isChecked) return;
    if (!isMultiple) onChoose([index]);
    else if (chosen.includes(index))
      onChoose(chosen.filter((other) => other !== index));
    else onChoose([...chosen, index]);
  };
  return (
    <>
      {code !== undefined && (
        <pre className="course-quiz-code">
          <code>{code}</code>
        </pre>
      )}
      {isMultiple && (
        <p>
          {translate({
            id: 'course.Quiz.several',
            message: 'Dobrych odpowiedzi może być kilka.',
            description: 'Above the options of a multiple choice',
          })}
        </p>
      )}
      {shown.map(({index, text, reason, right}) => (
        <div key={text} className="course-quiz-answer">
          <label className="course-quiz-option">
            {/* Not disabled: with the keyboard, too, every option leads to its reason. */}
            <input
              type={isMultiple ? 'checkbox' : 'radio'}
              name={id}
              checked={chosen.includes(index)}
              aria-disabled={isChecked}
              aria-describedby={isChecked ? `${id}-${index}` : undefined}
              onChange={() => {
                choose(index);
              }}
            />
            <span>
              <QuizText text={text} />
            </span>
          </label>
          {isChecked && (
            <Reason
              id={`${id}-${index}`}
              isGood={right}
              isQuiet={!right && !chosen.includes(index)}
              verdict={right ? rightOption() : wrongOption()}
              text={reason}
            />
          )}
        </div>
      ))}
    </>
  );
}

function rightOption(): string {
  return translate({
    id: 'course.Quiz.rightOption',
    message: 'Dobra odpowiedź.',
    description: 'Before the reason of an option',
  });
}

function wrongOption(): string {
  return translate({
    id: 'course.Quiz.wrongOption',
    message: 'Zła odpowiedź.',
    description: 'Before the reason of an option',
  });
}
