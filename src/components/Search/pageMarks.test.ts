import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {formatMarks, parseMarks, wordsOfHit, type PageMarks} from './pageMarks';

const marks: PageMarks = {
  path: '/docs/glossary/docker/',
  edition: '2',
  query: 'dokera',
  words: ['Dockera'],
};
const stored = formatMarks(marks, 1000);

test('the page that was opened finds what to mark', () => {
  expect(parseMarks(stored, marks.path, 2000)).toMatchObject(marks);
});

describe('nothing is marked', () => {
  test.each([
    ['on another page', stored, '/docs/', 2000],
    ['a minute later', stored, marks.path, 61_001],
    ['when nothing is stored', null, marks.path, 2000],
    ['when it is damaged', stored.slice(1), marks.path, 2000],
    [
      'when it was edited',
      stored.replace('["Dockera"]', '7'),
      marks.path,
      2000,
    ],
  ])('%s', (_, text, path, now) => {
    expect(parseMarks(text, path, now)).toBeUndefined();
  });

  test('and nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseMarks(text, marks.path, 0)).toBeUndefined();
      }),
    );
  });
});

test('takes the marked words out of a result', () => {
  expect(
    wordsOfHit({
      url: '/docs/',
      anchor: '',
      pageTitle: 'Docker',
      kind: 'term',
      sectionTitle: {text: 'Docker', ranges: [[0, 6]]},
      excerpt: {text: 'bez Dockera', ranges: [[4, 11]]},
    }),
  ).toEqual(['Docker', 'Dockera']);
});
