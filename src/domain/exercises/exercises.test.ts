import {expect, test} from 'vitest';
import {exerciseProblems, type Exercise} from './exerciseProblems';
import {summaryOf} from './exerciseWords';

const exercise: Exercise = {
  id: 'build',
  title: 'Obraz',
  practises: undefined,
  hasTask: true,
  hints: 0,
  solutions: 1,
  line: 3,
};

test.each([
  [{}, []],
  [
    {id: undefined},
    ['Exercise "Obraz" has no id; write {#kebab-id} after its title.'],
  ],
  [
    {id: 'Łódź'},
    ['Exercise "Obraz" has the id "Łódź"; write it as kebab-case ASCII.'],
  ],
  [
    {title: ''},
    ['The exercise has no title; write ::::exercise[Title]{#kebab-id}.'],
  ],
  [{hasTask: false}, ['Exercise "Obraz" has no task; say what is to be done.']],
  [
    {solutions: 0},
    ['Exercise "Obraz" has no solution; add :::solution inside it.'],
  ],
])('explains an exercise with %j', (change, messages) => {
  expect(exerciseProblems([{...exercise, ...change}], [])).toEqual(
    messages.map((message) => ({line: 3, message})),
  );
});

test('names the first owner of an id', () => {
  expect(exerciseProblems([exercise, {...exercise, line: 9}], [])).toEqual([
    {
      line: 9,
      message:
        'The id "build" is taken by the exercise on line 3; choose another.',
    },
  ]);
});

test('sends a stray hint into an exercise', () => {
  expect(exerciseProblems([], [{name: 'hint', line: 2}])).toEqual([
    {
      line: 2,
      message:
        ':::hint stands outside an exercise; put it between ::::exercise[Title]{#id} and its closing ::::.',
    },
  ]);
});

test('numbers summaries only when there are several', () => {
  expect([summaryOf('Hint', 0, 1), summaryOf('Hint', 1, 2)]).toEqual([
    'Hint',
    'Hint 2',
  ]);
});
