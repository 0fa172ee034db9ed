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
      ['  the radar is null. It must be a list of keys, each with its value.'],
    ],
    [
      {...radar, titl: 'x'},
      [
        'titl  unknown key "titl" in the radar. Did you mean "title"? Remove it or correct its name.',
      ],
    ],
    [
      {...radar, title: ''},
      ['title  "title" is "". It must not be empty: the name of the chart.'],
    ],
    [{...radar, max: 0}, ['max  "max" is 0. It must be more than 0.']],
    [
      {...radar, axes: ['a', 'b'], series: [{name: 'x', values: [1, 2]}]},
      [
        'axes  "axes" has 2 entries. It must have at least 3 entries: a name for each.',
      ],
    ],
    [
      {...radar, series: []},
      [
        'series  "series" has 0 entries. It must not be empty: each with name and values.',
      ],
    ],
    [
      {...radar, series: [{values: [1, 2, 3]}]},
      [
        'series.0.name  missing key "name": series 1 needs it: whose values these are.',
      ],
    ],
    [
      {...radar, series: [{name: 'x', values: [1, 2]}]},
      ['series.0.values  "x" has 2 values for 3 axes. Write one for each.'],
    ],
    [
      {...radar, series: [{name: 'x', values: [0, 6, '1']}]},
      [
        'series.0.values.0  "values.0" of series "x" is 0. It must be more than 0.',
        'series.0.values.2  "values.2" of series "x" is "1". It must be a number.',
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
