import {describe, expect, test} from 'vitest';
import {radarFigure} from './radarFigure';
import {radarWords} from './radarWords';
import {readRadar} from './readRadar';

const radar = {
  title: 'Role',
  description: 'Kto co umie.',
  max: 5,
  axes: ['Python', 'SQL', 'Chmura'],
  series: [{name: 'Data Scientist', values: [4.5, 3, 2]}],
};

/** Shows the path of a value as its line, so that tests can see where a problem is put. */
const problemsOf = (value: unknown) => {
  const paths: string[] = [];
  const read = readRadar(value, (path) => paths.push(path.join('.')));
  return 'problems' in read
    ? read.problems.map(({message}, index) => `${paths[index]}  ${message}`)
    : [];
};

describe('readRadar', () => {
  test('reads a whole chart', () => {
    expect(readRadar(radar, () => 1)).toEqual({radar});
  });

  test.each([
    [
      null,
      [
        '  The radar is not a list of keys; write title, description, max, axes, series.',
      ],
    ],
    [
      {...radar, titl: 'x'},
      ['titl  A radar has no "titl". Did you mean "title"?'],
    ],
    [{...radar, title: ''}, ['title  The radar needs title: a text.']],
    [
      {...radar, max: 0},
      ['max  The radar needs max: a number greater than 0.'],
    ],
    [
      {...radar, axes: ['a', 'b'], series: [{name: 'x', values: [1, 2]}]},
      ['axes  The radar needs axes: a list of at least three names.'],
    ],
    [
      {...radar, series: []},
      [
        'series  The radar needs series: a list of at least one, each with name and values.',
      ],
    ],
    [
      {...radar, series: [{values: [1, 2, 3]}]},
      ['series.0.name  Each of the series needs name: a text.'],
    ],
    [
      {...radar, series: [{name: 'x', values: [1, 2]}]},
      ['series.0.values  "x" has 2 values for 3 axes; write one for each.'],
    ],
    [
      {...radar, series: [{name: 'x', values: [0, 6, '1']}]},
      [
        'series.0.values.0  "x" has the value 0; write a number greater than 0 and at most 5.',
        'series.0.values.1  "x" has the value 6; write a number greater than 0 and at most 5.',
        'series.0.values.2  "x" has the value "1"; write a number greater than 0 and at most 5.',
      ],
    ],
  ])('explains %j', (value, problems) => {
    expect(problemsOf(value)).toEqual(problems);
  });
});

test('says the values of a series in the language of the page', () => {
  const figure = radarFigure(radar, {
    words: radarWords.pl,
    locale: 'pl',
    prefix: 'p',
  });
  expect(JSON.stringify(figure)).toContain(
    '"ariaLabel":"Data Scientist: Python 4,5; SQL 3; Chmura 2"',
  );
});
