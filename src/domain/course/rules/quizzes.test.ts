import {expect, test} from 'vitest';
import {testEdition, testPage} from '../../../../tests/support/coursePages';
import {quizzesIn} from '../../../plugins/remark-quiz/quizFences';
import {formatProblem} from '../../problem';
import {quizRule} from './quizzes';

const options =
  'options: [{text: x, right: true, reason: r}, {text: y, reason: r}]';
const question = (id: string, answers = options) =>
  `  - {id: ${id}, kind: single, question: Q, section: why, ${answers}}\n`;
const quiz = (id: string, ...questions: readonly string[]) =>
  `\`\`\`quiz\nid: ${id}\nquestions:\n${questions.join('')}\`\`\`\n`;

const swapped =
  'options: [{text: x, reason: r}, {text: y, right: true, reason: r}]';

test.each<[string, string, string, string[]]>([
  ['accepts a pair', quiz('a', question('q')), quiz('a', question('q')), []],
  [
    'names the first quiz that differs',
    quiz('a', question('q')) + quiz('b', question('q')),
    quiz('a', question('q')),
    [
      'en/start/a.md:20  quizzes differ from the Polish page: nothing here, "b" at docs/start/a.md:25. Ids and order must be the same.',
    ],
  ],
  [
    'misses a quiz',
    quiz('a', question('q')),
    'Text.',
    [
      'en/start/a.md:20  quizzes differ from the Polish page: nothing here, "a" at docs/start/a.md:20. Ids and order must be the same.',
    ],
  ],
  [
    'names the first question that differs',
    quiz('a', question('q'), question('r')),
    quiz('a', question('r'), question('q')),
    [
      'en/start/a.md:23  questions of the quiz "a" differ from the Polish page: "r" here, "q" at docs/start/a.md:23. Ids and order must be the same.',
    ],
  ],
  [
    'names a right answer that moved',
    quiz('a', question('q'), question('r')),
    quiz('a', question('q'), question('r', swapped)),
    [
      'en/start/a.md:24  question "r": right answers differ from the Polish page: option 2 here, option 1 at docs/start/a.md:24. Only texts may differ.',
    ],
  ],
  [
    'leaves a quiz that cannot be read to others',
    quiz('a', question('q')),
    '```quiz\nid: "a\n```',
    [],
  ],
])('%s', (_, polish, english, expected) => {
  const pages = [
    testPage('start/a.md', {body: polish}),
    testPage('start/a.md', {body: english, locale: 'en'}),
  ];
  expect(quizRule(quizzesIn)(testEdition(pages)).map(formatProblem)).toEqual(
    expected,
  );
});
