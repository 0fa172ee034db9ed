import {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import type {Answer} from '../../domain/quiz/isRightAnswer';
import type {Item} from '../../domain/quiz/quiz';
import {withoutBackTicks} from '../../domain/quiz/splitInlineCode';
import {QuizText} from './QuizText';
import {Reason} from './Reason';

/** Items that buttons move up and down: no dragging, so that everybody can do it. */
export function Ordering({
  items,
  order,
  onMove,
  isChecked,
}: {
  readonly items: readonly Item[];
  /** Numbers of the items, from the top. */
  readonly order: Answer;
  /** Takes the new order, and what to announce. */
  readonly onMove: (order: Answer, said: string) => void;
  readonly isChecked: boolean;
}): ReactNode {
  const id = useId();
  const move = (place: number, target: number): void => {
    const [item, other] = [order[place], order[target]];
    if (item === undefined || other === undefined) return;
    onMove(
      order.map((number, index) =>
        index === place ? other : index === target ? item : number,
      ),
      movedText(items[item]?.text ?? '', target, order.length),
    );
  };
  return (
    <>
      <p>
        {translate({
          id: 'course.Quiz.arrange',
          message: 'Ułóż od pierwszego do ostatniego.',
          description: 'Above items that have to be put in order',
        })}
      </p>
      <ol className="course-quiz-order">
        {order.map((item, place) => (
          <li key={item} className="course-quiz-answer">
            <div className="course-quiz-item">
              <span id={`${id}-${item}`}>
                <QuizText text={items[item]?.text ?? ''} />
              </span>
              {!isChecked && (
                <Moves
                  itemId={`${id}-${item}`}
                  isFirst={place === 0}
                  isLast={place === order.length - 1}
                  onMove={(step) => {
                    move(place, place + step);
                  }}
                />
              )}
            </div>
            {isChecked && (
              <Reason
                isGood={item === place}
                verdict={placeText(item, item === place)}
                text={items[item]?.reason ?? ''}
              />
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function Moves({
  itemId,
  isFirst,
  isLast,
  onMove,
}: {
  readonly itemId: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Takes -1 to move up, 1 to move down. */
  readonly onMove: (step: -1 | 1) => void;
}): ReactNode {
  return (
    <span className="course-quiz-moves">
      <MoveButton
        id={`${itemId}-up`}
        itemId={itemId}
        isAtEnd={isFirst}
        onClick={() => {
          onMove(-1);
        }}>
        {translate({
          id: 'course.Quiz.up',
          message: 'Wyżej',
          description: 'Button: move an item up',
        })}
      </MoveButton>
      <MoveButton
        id={`${itemId}-down`}
        itemId={itemId}
        isAtEnd={isLast}
        onClick={() => {
          onMove(1);
        }}>
        {translate({
          id: 'course.Quiz.down',
          message: 'Niżej',
          description: 'Button: move an item down',
        })}
      </MoveButton>
    </span>
  );
}

/** Is never disabled: at the end of its way a disabled button would drop the focus. */
function MoveButton({
  id,
  itemId,
  isAtEnd,
  onClick,
  children,
}: {
  readonly id: string;
  readonly itemId: string;
  readonly isAtEnd: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <button
      type="button"
      id={id}
      className="button button--sm button--secondary"
      aria-labelledby={`${id} ${itemId}`}
      aria-disabled={isAtEnd}
      onClick={onClick}>
      {children}
    </button>
  );
}

function movedText(text: string, target: number, count: number): string {
  return translate(
    {
      id: 'course.Quiz.moved',
      message: '„{item}” – miejsce {place} z {count}.',
      description: 'Status: an item was moved',
    },
    {item: withoutBackTicks(text), place: target + 1, count},
  );
}

function placeText(item: number, isGood: boolean): string {
  return isGood
    ? translate({
        id: 'course.Quiz.inPlace',
        message: 'Na swoim miejscu.',
        description: 'Before the reason of an item that stands where it should',
      })
    : translate(
        {
          id: 'course.Quiz.belongs',
          message: 'Właściwe miejsce: {place}.',
          description:
            'Before the reason of an item that stands in a wrong place; a number',
        },
        {place: item + 1},
      );
}
