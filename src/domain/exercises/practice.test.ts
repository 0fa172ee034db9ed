import {expect, test} from 'vitest';
import {outlineOf} from '../markdown/outline';
import {objectiveNumbers, practiceIn, practiceText} from './practice';

test('reads what each exercise practises', () => {
  const body = [
    '::::exercise[A {1}]{#a practises="1 3"}',
    '::::exercise[B]{practises=2 #b}',
    '::::exercise[C]{#c}',
    '`::::exercise[D]{#d practises="1"}`',
  ].join('\n');
  expect(practiceIn(outlineOf(body, 5))).toEqual([
    {id: 'a', practises: '1 3', line: 5},
    {id: 'b', practises: '2', line: 6},
    {id: 'c', practises: undefined, line: 7},
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
