import type {LineProblem} from '../markdown/lineProblem';
import {didYouMean} from '../nearest';

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

/** Keys and indices that lead to a value, `['series', 0, 'values']`. */
export type Path = readonly (string | number)[];

type Report = (path: Path, message: string) => void;

const keys = ['title', 'description', 'max', 'axes', 'series'];

/**
 * Turns foreign data into a radar chart, or says everything that is wrong with it.
 *
 * @param lineOf - the line on which a value stands, or its nearest parent when it is missing
 */
export function readRadar(
  value: unknown,
  lineOf: (path: Path) => number,
): {radar: Radar} | {problems: LineProblem[]} {
  const problems: LineProblem[] = [];
  const report: Report = (path, message) =>
    problems.push({line: lineOf(path), message});
  const fields = recordAt(value);
  if (fields === undefined) {
    report([], `The radar is not a list of keys; write ${keys.join(', ')}.`);
    return {problems};
  }
  for (const key of Object.keys(fields).filter((key) => !keys.includes(key)))
    report([key], `A radar has no "${key}".${didYouMean(key, keys)}`);
  const max = maximum(fields.max, report);
  const axes = axesIn(fields.axes, report);
  const radar: Radar = {
    title: textAt(fields, 'title', [], report),
    description: textAt(fields, 'description', [], report),
    max,
    axes,
    series: seriesIn(fields.series, axes, max, report),
  };
  return problems.length === 0 ? {radar} : {problems};
}

function maximum(value: unknown, report: Report): number {
  if (typeof value === 'number' && value > 0 && Number.isFinite(value))
    return value;
  report(['max'], 'The radar needs max: a number greater than 0.');
  return Number.POSITIVE_INFINITY;
}

function axesIn(value: unknown, report: Report): string[] {
  const axes = Array.isArray(value) ? value : [];
  if (axes.length < 3 || !axes.every(isText))
    report(['axes'], 'The radar needs axes: a list of at least three names.');
  return axes.map(String);
}

function seriesIn(
  value: unknown,
  axes: readonly string[],
  max: number,
  report: Report,
): RadarSeries[] {
  const series: unknown[] = Array.isArray(value) ? value : [];
  if (series.length === 0)
    report(
      ['series'],
      'The radar needs series: a list of at least one, each with name and values.',
    );
  return series.map((entry, index) => {
    const fields = recordAt(entry) ?? {};
    const path = ['series', index];
    const name = textAt(fields, 'name', path, report);
    const values = fields.values;
    return {name, values: valuesIn(values, {name, path, axes, max}, report)};
  });
}

function valuesIn(
  value: unknown,
  place: {name: string; path: Path; axes: readonly string[]; max: number},
  report: Report,
): number[] {
  const {name, axes, max} = place;
  const path = [...place.path, 'values'];
  const values: unknown[] = Array.isArray(value) ? value : [];
  if (values.length !== axes.length)
    report(
      path,
      `"${name}" has ${values.length} values for ${axes.length} axes; write one for each.`,
    );
  return values.map((number, index) => {
    if (typeof number === 'number' && number > 0 && number <= max)
      return number;
    report(
      [...path, index],
      `"${name}" has the value ${JSON.stringify(number)}; write a number greater than 0${Number.isFinite(max) ? ` and at most ${max}` : ''}.`,
    );
    return 0;
  });
}

function textAt(
  fields: Readonly<Record<string, unknown>>,
  key: string,
  path: Path,
  report: Report,
): string {
  const value = fields[key];
  if (isText(value)) return value.trim();
  const whose = path.length === 0 ? 'The radar' : 'Each of the series';
  report([...path, key], `${whose} needs ${key}: a text.`);
  return '';
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function recordAt(
  value: unknown,
): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? {...value}
    : undefined;
}
