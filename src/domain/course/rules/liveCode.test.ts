import {describe, expect, test} from 'vitest';
import {testEdition, testPage} from '../../../../tests/support/coursePages';
import {liveCodeProblems} from './liveCode';

const live = (id: string, words = '') =>
  `\`\`\`python live id=${id}${words}\nx = 1\n\`\`\`\n`;
const check = (id: string) =>
  `\`\`\`python check for=${id}\nassert x\n\`\`\`\n`;

/** What the rule says of two translations of one page; their bodies begin on line 20. */
function problemsOf(polish: string, english: string): string[] {
  const at = 'modules/1-model-api/01-rest.md';
  return liveCodeProblems(
    testEdition([
      testPage(at, {body: polish}),
      testPage(at, {body: english, locale: 'en'}),
    ]),
  ).map(({file, line, message}) => `${file}:${line}  ${message}`);
}

describe('liveCodeProblems', () => {
  test('lets code and texts differ', () => {
    expect(problemsOf(live('a'), live('a').replace('x = 1', 'y = 2'))).toEqual(
      [],
    );
  });

  test('names a block that only one language has', () => {
    expect(problemsOf(live('a') + live('b'), live('a'))).toEqual([
      'en/modules/1-model-api/01-rest.md:20  live blocks differ from the Polish page: nothing here, "b" at docs/modules/1-model-api/01-rest.md:23. Ids and order must be the same.',
    ]);
  });

  test('names an exercise that is none in the other language', () => {
    const exercise = `::::exercise[A]{#a}\n::::\n${live('a', ' exercise')}${check('a')}`;
    expect(problemsOf(exercise, live('a'))).toEqual([
      'en/modules/1-model-api/01-rest.md:20  live block "a" is no exercise, unlike the Polish page at docs/modules/1-model-api/01-rest.md:22. Write both alike.',
    ]);
  });

  test('names live code to complete that belongs to no exercise', () => {
    const body = `::::exercise[A]{#refill}\n${live('refil', ' exercise')}${check('refil')}::::\n`;
    expect(problemsOf(body, body)).toEqual(
      ['docs', 'en'].map(
        (folder) =>
          `${folder}/modules/1-model-api/01-rest.md:21  live exercise "refil" has the id of no ::::exercise on this page. Put it into one and give both the same id. Did you mean "refill"?`,
      ),
    );
  });
});
