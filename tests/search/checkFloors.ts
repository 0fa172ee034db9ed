import {locales, type Locale} from '../../src/domain/locale';
import type {BuiltSite} from './engines/builtSite';
import {bytesOf} from './bytes';
import {codeBytes} from './codeBytes';
import {ours} from './engines/ours';
import {readGoldenSet} from './goldenSet';
import {outcomesOf, scoreOf, type Score} from './measure';

type Floor = {readonly mrr: number} | {readonly recallAt5: number};

/** What the search promises, by language and group of queries. */
const floors: Readonly<Record<Locale, Readonly<Record<string, Floor>>>> = {
  pl: {
    exact: {mrr: 0.97},
    inflected: {mrr: 0.95},
    'no-diacritics': {mrr: 0.95},
    typo: {mrr: 0.9},
    jargon: {recallAt5: 0.95},
    'cross-language': {recallAt5: 0.9},
    identifiers: {recallAt5: 0.95},
    questions: {recallAt5: 0.85},
  },
  en: {
    exact: {mrr: 0.97},
    inflected: {mrr: 0.95},
    typo: {mrr: 0.9},
    jargon: {recallAt5: 0.95},
    'cross-language': {recallAt5: 0.9},
    identifiers: {recallAt5: 0.95},
    questions: {recallAt5: 0.85},
  },
};

const mostZeroHits = 0.01;
const fewestQueries = 200;
/** Compressed, the code counted too. */
const mostBytesFirst = 130_000;
/** Compressed, at worst. */
const mostBytesFurther = 40_000;

/** Checks a built site against the floors: `tsx tests/search/checkFloors.ts [build folder]`. */
async function main(): Promise<void> {
  const site: BuiltSite = {folder: process.argv[2] ?? 'build'};
  const problems = (
    await Promise.all(locales.map((locale) => problemsOf(site, locale)))
  ).flat();
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

async function problemsOf(site: BuiltSite, locale: Locale): Promise<string[]> {
  const golden = await readGoldenSet(locale);
  const outcomes = await outcomesOf(ours(site, locale), golden);
  const problems: string[] = [];
  if (golden.length < fewestQueries)
    problems.push(
      `${locale}: the golden set has ${golden.length} queries, fewer than ${fewestQueries}.`,
    );
  for (const [group, floor] of Object.entries(floors[locale])) {
    const own = outcomes.filter((outcome) => outcome.group === group);
    const [measure, least] = Object.entries(floor)[0] as [keyof Score, number];
    const value = own.length === 0 ? 0 : scoreOf(own)[measure];
    if (value < least)
      problems.push(
        `${locale} ${group}: ${measure} is ${value.toFixed(3)}, the floor is ${least}. Missed: ${own
          .filter(({rank = 99}) => rank > (measure === 'mrr' ? 1 : 5))
          .map(({query, first}) => `"${query}" found ${first ?? 'nothing'}`)
          .join('; ')}.`,
      );
  }
  const {zeroHits} = scoreOf(outcomes);
  if (zeroHits > mostZeroHits)
    problems.push(
      `${locale}: ${(zeroHits * 100).toFixed(1)} % of the queries find nothing, more than ${mostZeroHits * 100} %.`,
    );
  return [
    ...problems,
    ...(await bytesProblems(
      site,
      locale,
      golden.map(({query}) => query),
    )),
  ];
}

async function bytesProblems(
  site: BuiltSite,
  locale: Locale,
  queries: readonly string[],
): Promise<string[]> {
  const {first, further} = await bytesOf(
    {fresh: () => Promise.resolve(ours(site, locale))},
    queries,
  );
  const most = Math.max(...first);
  const whole = most + (await codeBytes(site));
  const mostAfter = Math.max(...further);
  return [
    whole > mostBytesFirst
      ? [
          `${locale}: "${queries[first.indexOf(most)] ?? ''}" as the first query takes ${whole} bytes, more than ${mostBytesFirst}.`,
        ]
      : [],
    mostAfter > mostBytesFurther
      ? [
          `${locale}: a query after "${queries[further.indexOf(mostAfter)] ?? ''}" takes ${mostAfter} bytes, more than ${mostBytesFurther}.`,
        ]
      : [],
  ].flat();
}

void main();
