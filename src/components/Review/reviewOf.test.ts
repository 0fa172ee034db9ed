import {expect, test} from 'vitest';
import {nothingDone, type Answer} from '../../domain/progress/progress';
import {flashCard} from '../../domain/review/flashCards';
import type {ReviewQuestion} from '../../domain/review/reviewQuestions';
import {reviewOf} from './reviewOf';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 1);
const wrongAt = (at: number): Answer[] => [{at, right: false}];
const question: ReviewQuestion = {
  question: {id: 'x', kind: 'order', question: '?', section: 's', items: []},
  pageTitle: 'Lesson',
  url: '/docs/a/',
  sectionTitle: 'Section',
};

test('questions of all editions stand in one line, and keep their edition', () => {
  const progress = new Map([
    [
      '2',
      {
        ...nothingDone,
        answers: new Map([
          ['a#q/x', wrongAt(start + 1)],
          ['a#q/new', wrongAt(start + 5 * day)],
          ['a#q/gone', wrongAt(start)],
        ]),
      },
    ],
    ['1', {...nothingDone, answers: new Map([['a#q/x', wrongAt(start)]])}],
    ['0', {...nothingDone, answers: new Map([['a#q/x', wrongAt(start)]])}],
  ]);
  const {due, later} = reviewOf(
    progress,
    {2: {'a#q/x': question, 'a#q/new': question}, 1: {'a#q/x': question}},
    {edition: '2', byId: new Map()},
    start + 2 * day,
  );
  expect(due.map(({edition, id}) => `${edition} ${id}`)).toEqual([
    '1 a#q/x',
    '2 a#q/x',
  ]);
  expect(later.map(({id}) => id)).toEqual(['a#q/new']);
});

test('a card that was known comes back, in the same line as questions', () => {
  const card = flashCard(
    {
      id: 'glossary/docker',
      url: '/docs/glossary/docker/',
      names: {pl: 'Docker', en: 'Docker'},
      definition: 'A tool.',
      category: 'containers',
      parts: [],
    },
    'definition',
  );
  const progress = new Map([
    [
      '2',
      {
        ...nothingDone,
        answers: new Map([
          ['a#q/x', wrongAt(start + 1)],
          [card.id, [{at: start, right: true}]],
        ]),
      },
    ],
  ]);
  const {due} = reviewOf(
    progress,
    {2: {'a#q/x': question}},
    {edition: '2', byId: new Map([[card.id, card]])},
    start + 30 * day,
  );
  expect(due.map((item) => ('card' in item ? 'card' : 'question'))).toEqual([
    'question',
    'card',
  ]);
});
