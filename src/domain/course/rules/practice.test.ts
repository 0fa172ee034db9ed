import {describe, expect, test} from 'vitest';
import {
  sentences as said,
  testPage,
} from '../../../../tests/support/coursePages';
import {practiceProblems} from './practice';

const lesson = 'modules/1-model-api/01-rest.md';
const exercise = (attributes: string) =>
  `::::exercise[A]{${attributes}}\n::::\n`;

/** What the rule says of a page; its body begins on line 20. */
function sentences(polish: string, english = polish, at = lesson): string[] {
  return [
    testPage(at, {body: polish}),
    testPage(at, {body: english, locale: 'en'}),
  ].flatMap((page) => said(practiceProblems, page));
}

describe('practice', () => {
  test('is content when objectives and exercises match', () => {
    expect(
      sentences(
        exercise('#a practises="2"') + exercise('#b practises="1 2"'),
        exercise('#a practises="2"') + exercise('#b practises="2 1"'),
      ),
    ).toEqual([]);
  });

  test.each(['3', 'one', ''])('refuses %j where there are two', (practises) => {
    expect(sentences(exercise(`#a practises="${practises}"`))).toEqual(
      ['docs', 'en'].map(
        (folder) =>
          `${folder}/${lesson}:20  exercise "a" practises "${practises}", but the lesson has 2 objectives. Write their numbers, 1-based, with spaces: practises="1 2".`,
      ),
    );
  });

  test('names promises that nothing keeps and exercises that keep none', () => {
    const body = exercise('#a practises="1"') + exercise('#b');
    expect(sentences(body).slice(0, 2)).toEqual([
      `docs/${lesson}:22  exercise "b" does not say which objectives it practises. Write their numbers: {#b practises="1"}.`,
      `docs/${lesson}:5  no exercise practises objective 2, "Do that". Let one practise it, or promise less.`,
    ]);
  });

  test('wants objectives on the page', () => {
    expect(
      sentences(exercise('#a practises="1"'), exercise('#a'), 'start/a.md'),
    ).toEqual([
      'docs/start/a.md:20  exercise "a" practises objectives, but only lessons have them. Remove practises="…".',
    ]);
  });
});
