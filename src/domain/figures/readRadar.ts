import * as z from 'zod';
import type {LineProblem} from '../markdown/lineProblem';
import type {KeyProblem} from '../schema/explain';
import {readWith} from '../schema/readWith';
import {valueAt} from '../schema/schemaAt';
import {text} from '../schema/words';

/** One shape: a value for every axis, greater than 0 and at most `max`. */
export type RadarSeries = {
  readonly name: string;
  readonly values: readonly number[];
};

/** A radar chart: several shapes over the same axes, each of which runs from 0 to `max`. */
export type Radar = {
  readonly title: string;
  /** What the chart shows, in words. */
  readonly description: string;
  readonly max: number;
  /** At least three: fewer make no area. */
  readonly axes: readonly string[];
  readonly series: readonly RadarSeries[];
};

const radarSchema = z.strictObject({
  title: text('the name of the chart'),
  description: text('what it shows, in words'),
  max: z.number().positive().describe('where every axis ends'),
  axes: z.array(text('the name of an axis')).min(3).describe('a name for each'),
  series: z
    .array(
      z.strictObject({
        name: text('whose values these are'),
        values: z.array(z.number().positive()).describe('one for each axis'),
      }),
    )
    .min(1)
    .describe('each with name and values'),
});

/**
 * Turns foreign data into a radar chart, or says everything that is wrong with it.
 *
 * @param lineOf - the line on which a value stands, or its nearest parent when it is missing
 */
export function readRadar(
  value: unknown,
  lineOf: (path: readonly PropertyKey[]) => number,
): {radar: Radar} | {problems: LineProblem[]} {
  const read = readWith(value, {
    schema: radarSchema,
    nameOf: ([list, index]) =>
      list === 'series' && typeof index === 'number'
        ? {name: seriesName(value, index), length: 2}
        : {name: 'the radar', length: 0},
    lineOf,
    problems: valueProblems,
  });
  return 'value' in read ? {radar: read.value} : read;
}

function seriesName(radar: unknown, index: number): string {
  const name = valueAt(valueAt(valueAt(radar, 'series'), index), 'name');
  return typeof name === 'string' ? `series "${name}"` : `series ${index + 1}`;
}

function* valueProblems({axes, max, series}: Radar): Iterable<KeyProblem> {
  for (const [index, {name, values}] of series.entries()) {
    const path = ['series', index, 'values'];
    if (values.length !== axes.length)
      yield {
        path,
        message: `"${name}" has ${values.length} values for ${axes.length} axes. Write one for each.`,
      };
    for (const [place, value] of values.entries())
      if (value > max)
        yield {
          path: [...path, place],
          message: `"${name}" has the value ${value}. Write a number greater than 0 and at most ${max}.`,
        };
  }
}
