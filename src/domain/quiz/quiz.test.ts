import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isRightAnswer} from './isRightAnswer';
import type {ChoiceQuestion, OrderQuestion} from './quiz';
import {decodeQuizData, encodeQuizData} from './quizData';
import {
  afterAttempt,
  newQuizOrders,
  optionOrder,
  readQuizOrders,
  writeQuizOrders,
} from './quizOrders';
import {questionStructure, structureDifferences} from './quizStructure';
import {shownOrder} from './shownOrder';
import {splitInlineCode, withoutBackTicks} from './splitInlineCode';

const asked = {id: 'q', question: 'Q?', section: 's'};

const choice = (...rights: readonly boolean[]): ChoiceQuestion => ({
  ...asked,
  kind: 'multiple',
  options: rights.map((right, index) => ({
    text: `option ${index}`,
    reason: 'Because.',
    right,
  })),
});

const order = (count: number): OrderQuestion => ({
  ...asked,
  kind: 'order',
  items: Array.from({length: count}, (_, index) => ({
    text: `item ${index}`,
    reason: 'Because.',
  })),
});

describe('isRightAnswer', () => {
  test.each([
    [[0, 2], true],
    [[2, 0], true],
    [[0], false],
    [[0, 1, 2], false],
    [[], false],
  ])('grades the choice %j of options 0 and 2', (answer, right) => {
    expect(isRightAnswer(choice(true, false, true), answer)).toBe(right);
  });

  test('accepts one order only', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 2, max: 8}).chain((count) =>
          fc.shuffledSubarray([...Array(count).keys()], {
            minLength: count,
          }),
        ),
        (answer) => {
          const sorted = answer.toSorted((a, b) => a - b);
          expect(isRightAnswer(order(answer.length), answer)).toBe(
            sorted.join() === answer.join(),
          );
        },
      ),
    );
  });

  test('refuses an order that is not whole', () => {
    expect(isRightAnswer(order(3), [0, 1])).toBe(false);
  });
});

test('shows items in an order that has all of them, is not the right one and does not change', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({min: 2, max: 12}), (seed, count) => {
      const shown = shownOrder(seed, count);
      expect(shown.toSorted((a, b) => a - b)).toEqual([...Array(count).keys()]);
      expect(isRightAnswer(order(count), shown)).toBe(false);
      expect(shownOrder(seed, count)).toEqual(shown);
    }),
  );
});

describe('orders', () => {
  test('of options have all of them, and another one for the next attempt', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({min: 2, max: 6}),
        fc.integer({min: 0, max: 30}),
        (reader, count, attempts) => {
          const orders = {reader, attempts: new Map([['a#q/x', attempts]])};
          const order = optionOrder(orders, 'a#q/x', count);
          expect(order.toSorted((a, b) => a - b)).toEqual([
            ...Array(count).keys(),
          ]);
          expect(
            optionOrder(afterAttempt(orders, 'a#q/x'), 'a#q/x', count),
          ).not.toEqual(order);
        },
      ),
    );
  });

  test('put every option in every place about as often', () => {
    const places = Array.from({length: 3}, () => 0);
    for (let reader = 0; reader < 3000; reader++)
      for (const [place, option] of optionOrder(
        {reader: reader.toString(36), attempts: new Map()},
        'modules/rest#quiz/put',
        3,
      ).entries())
        if (option === 0) places[place] = (places[place] ?? 0) + 1;
    for (const count of places) expect(count / 3000).toBeCloseTo(1 / 3, 1);
  });

  test('are read as they were written', () => {
    const orders = afterAttempt(
      newQuizOrders(() => 0.5),
      'a#q/x',
    );
    expect(readQuizOrders(writeQuizOrders(orders))).toEqual(orders);
  });

  test.each([null, '', '[]', '{"reader":1}', 'null'])(
    'are not read from %j',
    (text) => {
      expect(readQuizOrders(text)).toBeUndefined();
    },
  );

  test('forget attempts that are no numbers', () => {
    expect(
      readQuizOrders('{"reader":"a","attempts":{"x":"1","y":-1,"z":2}}'),
    ).toEqual({reader: 'a', attempts: new Map([['z', 2]])});
  });
});

describe('splitInlineCode', () => {
  test.each([
    ['plain', [{text: 'plain', isCode: false}]],
    [
      'a `b` c',
      [
        {text: 'a ', isCode: false},
        {text: 'b', isCode: true},
        {text: ' c', isCode: false},
      ],
    ],
    ['`b`', [{text: 'b', isCode: true}]],
    ['a ` b', [{text: 'a ` b', isCode: false}]],
    ['', []],
  ])('splits %j', (text, pieces) => {
    expect(splitInlineCode(text)).toEqual(pieces);
  });

  test('loses nothing but back-ticks', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(withoutBackTicks(text).replaceAll('`', '')).toBe(
          text.replaceAll('`', ''),
        );
      }),
    );
  });
});

test('carries a quiz to the browser unchanged', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const data = {
        pageId: 'modules/rest',
        quiz: {id: 'a', questions: [{...order(2), question: text}]},
        titleBySection: {s: text},
      };
      expect(decodeQuizData(encodeQuizData(data))).toEqual(data);
    }),
  );
});

describe('structure', () => {
  test('leaves texts out', () => {
    expect(questionStructure(choice(true, false, true))).toEqual({
      kind: 'multiple',
      section: 's',
      answers: '3',
      'right answers': 'option 1, option 3',
    });
  });

  test('names what differs', () => {
    expect(structureDifferences(choice(true, false), order(2))).toEqual([
      {what: 'kind', here: 'multiple', there: 'order'},
      {what: 'right answers', here: 'option 1', there: 'all in order'},
    ]);
  });
});
