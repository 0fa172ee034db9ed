import {expect, test} from 'vitest';
import {parsedPage} from '../markdown/parsedPage';
import {exerciseFeature} from './exerciseFeature';
import {objectiveNumbers, practiceText} from './practice';

test('reads what each exercise practises', () => {
  const body = [
    '::::exercise[A {1}]{#a practises="1 3"}\n::::',
    '::::exercise[B]{practises=2 #b}\n::::',
    '::::exercise[C]{#c}\n::::',
    '`::::exercise[D]{#d practises="1"}`',
  ].join('\n');
  expect(
    exerciseFeature
      .read(parsedPage(body, 5))
      .found.map(({id, practises, line}) => ({id, practises, line})),
  ).toEqual([
    {id: 'a', practises: '1 3', line: 5},
    {id: 'b', practises: '2', line: 7},
    {id: 'c', practises: undefined, line: 9},
  ]);
});

test.each([
  ['1 3', [1, 3]],
  ['3, 1 1', [1, 3]],
  ['', undefined],
  ['0', undefined],
  ['1 two', undefined],
])('reads the numbers of %j', (practises, numbers) => {
  expect(objectiveNumbers(practises)).toEqual(numbers);
});

test('says it in both languages', () => {
  expect([[2], [1, 3], [1, 2, 3]].map(practiceText.pl)).toEqual([
    'Ćwiczy cel 2',
    'Ćwiczy cele 1 i 3',
    'Ćwiczy cele 1, 2 i 3',
  ]);
  expect([[2], [1, 3], [1, 2, 3]].map(practiceText.en)).toEqual([
    'Practises objective 2',
    'Practises objectives 1 and 3',
    'Practises objectives 1, 2 and 3',
  ]);
});
