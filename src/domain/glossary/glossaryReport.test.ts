import {expect, test} from 'vitest';
import type {MentionFinder} from './mentionFinder';
import {nearForms, undefinedNames} from './glossaryReport';

const finder =
  (pattern: RegExp): MentionFinder =>
  (text) =>
    [...text.matchAll(pattern)].map(({0: word, index}) => ({
      term: 'docker',
      start: index,
      end: index + word.length,
    }));

test('near forms are what only the search knows, the most frequent first', () => {
  const texts = [
    {page: 'a', text: 'Docker, doker, dockerd.'},
    {page: 'b', text: 'Doker'},
  ];
  expect(nearForms(texts, finder(/Docker/g), finder(/do\w+/gi))).toEqual([
    {term: 'docker', words: 'doker', count: 2, page: 'a'},
    {term: 'docker', words: 'dockerd', count: 1, page: 'a'},
  ]);
});

test('a name is missing when two pages explain it', () => {
  const explained = [
    {page: 'a', name: 'pruning'},
    {page: 'b', name: 'pruning'},
    {page: 'b', name: 'batch'},
    {page: 'a', name: 'pod'},
    {page: 'b', name: 'pod'},
  ];
  expect(undefinedNames(explained, (name) => name === 'pod')).toEqual([
    {name: 'pruning', pages: ['a', 'b']},
  ]);
});
