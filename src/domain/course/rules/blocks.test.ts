import {expect, test} from 'vitest';
import {
  sentences,
  testEdition,
  testPage,
} from '../../../../tests/support/coursePages';
import type {FeatureName} from '../features';
import {blockRule} from './blocks';

/** What the rule of a kind of block says of two translations of one page; their bodies begin on line 20. */
function said(name: FeatureName, polish: string, english: string): string[] {
  const [original, translation] = [polish, english].map((text, index) =>
    testPage('start/a.md', {
      body: `${text}\n\n## Why {#why}\n`,
      locale: index === 0 ? 'pl' : 'en',
    }),
  );
  if (original === undefined || translation === undefined) return [];
  return sentences(blockRule(name), testEdition([original, translation]));
}

const options =
  'options: [{text: x, right: true, reason: r}, {text: y, reason: r}]';
const swapped =
  'options: [{text: x, reason: r}, {text: y, right: true, reason: r}]';
const question = (id: string, answers = options) =>
  `  - {id: ${id}, kind: single, question: Q, section: why, ${answers}}\n`;
const quiz = (id: string, ...questions: readonly string[]) =>
  `\`\`\`quiz\nid: ${id}\nquestions:\n${questions.join('')}\`\`\`\n`;

const live = (id: string, words = '') =>
  `\`\`\`python live id=${id}${words}\nx = 1\n\`\`\`\n`;
const check = (id: string) =>
  `\`\`\`python check for=${id}\nassert x\n\`\`\`\n`;
const exercise = (id: string, inside = 'Do it.\n', words = '') =>
  `::::exercise[A]{#${id}${words}}\n${inside}:::solution\nDone.\n:::\n::::\n`;
const error = (id: string, message = 'KeyError: no such key') =>
  `\`\`\`errors\n- {id: ${id}, message: "${message}", cause: c, cure: d, lesson: p#s}\n\`\`\`\n`;

test.each<[string, FeatureName, string, string, string[]]>([
  [
    'accepts a pair',
    'quiz',
    quiz('a', question('q')),
    quiz('a', question('q')),
    [],
  ],
  [
    'names the first quiz that differs',
    'quiz',
    quiz('a', question('q')) + quiz('b', question('q')),
    quiz('a', question('q')),
    [
      'en/start/a.md:20  quizzes differ from the Polish page: nothing here, "b" at docs/start/a.md:25. Ids and order must be the same.',
    ],
  ],
  [
    'misses a quiz',
    'quiz',
    quiz('a', question('q')),
    'Text.',
    [
      'en/start/a.md:20  quizzes differ from the Polish page: nothing here, "a" at docs/start/a.md:20. Ids and order must be the same.',
    ],
  ],
  [
    'names the first question that differs',
    'quiz',
    quiz('a', question('q'), question('r')),
    quiz('a', question('r'), question('q')),
    [
      'en/start/a.md:23  questions of the quiz "a" differ from the Polish page: "r" here, "q" at docs/start/a.md:23. Ids and order must be the same.',
    ],
  ],
  [
    'names a right answer that moved',
    'quiz',
    quiz('a', question('q'), question('r')),
    quiz('a', question('q'), question('r', swapped)),
    [
      'en/start/a.md:24  question "r": right answers: option 2 here, option 1 in the Polish page at docs/start/a.md:24. Only texts may differ.',
    ],
  ],
  [
    'does not compare a quiz that cannot be read',
    'quiz',
    quiz('a', question('q')),
    '```quiz\nid: "a\n```',
    ['en/start/a.md:21  The quiz is not YAML: Missing closing "quote.'],
  ],
  [
    'lets live code differ',
    'liveCode',
    live('a'),
    live('a').replace('x = 1', 'y = 2'),
    [],
  ],
  [
    'names a live block that only one language has',
    'liveCode',
    live('a') + live('b'),
    live('a'),
    [
      'en/start/a.md:20  live blocks differ from the Polish page: nothing here, "b" at docs/start/a.md:23. Ids and order must be the same.',
    ],
  ],
  [
    'names live code that is no exercise in the other language',
    'liveCode',
    exercise('a', live('a', ' exercise') + check('a')),
    live('a'),
    [
      'en/start/a.md:20  live block "a": exercise: no here, yes in the Polish page at docs/start/a.md:21. Only texts may differ.',
    ],
  ],
  [
    'names live code to complete that belongs to no exercise',
    'liveCode',
    exercise('refill', live('refil', ' exercise') + check('refil')),
    live('refil'),
    [
      'docs/start/a.md:21  live exercise "refil" has the id of no ::::exercise on this page. Put it into one and give both the same id. Did you mean "refill"?',
    ],
  ],
  [
    'names exercises that practise something else',
    'exercise',
    exercise('a', 'Do it.\n', ' practises="2 1"') + exercise('b'),
    exercise('a', 'Do it.\n', ' practises="1"') + exercise('b'),
    [
      'en/start/a.md:20  exercise "a": the objectives that it practises: 1 here, 1 2 in the Polish page at docs/start/a.md:20. Only texts may differ.',
    ],
  ],
  [
    'names exercises in another order',
    'exercise',
    exercise('a') + exercise('b'),
    exercise('b') + exercise('a'),
    [
      'en/start/a.md:20  exercises differ from the Polish page: "b" here, "a" at docs/start/a.md:20. Ids and order must be the same.',
    ],
  ],
  [
    'names an error that is recognized by another line',
    'labErrors',
    error('a'),
    error('a', 'KeyError: another key'),
    [
      'en/start/a.md:21  error "a": lines that recognize it: KeyError: another key here, KeyError: no such key in the Polish page at docs/start/a.md:21. Only texts may differ.',
    ],
  ],
  [
    'misses a drawing',
    'diagram',
    '```mermaid\nflowchart LR\naccTitle: T\naccDescr: D\nA --> B\n```',
    'Text.',
    [
      'en/start/a.md:20  diagrams differ from the Polish page: nothing here, "flowchart LR" at docs/start/a.md:20. Ids and order must be the same.',
    ],
  ],
])('%s', (_, name, polish, english, expected) => {
  expect(said(name, polish, english)).toEqual(expected);
});
