import {locales, type Locale} from '../../src/domain/locale';
import type {BuiltSite} from './engines/builtSite';
import {bytesOf} from './bytes';
import {codeBytes} from './codeBytes';
import {ours} from './engines/ours';
import {readGoldenSet, readOffTopic, type Part} from './goldenSet';
import {outcomesOf, scoreOf, type Outcome, type Score} from './measure';

type Floor = {readonly mrr: number} | {readonly recallAt5: number};

type Floors = Readonly<Record<string, Floor>>;

/** What the search promises, by language, part of the golden set and group of queries. */
const floors: Readonly<Record<Locale, Readonly<Record<Part, Floors>>>> = {
  pl: {
    tuning: {
      exact: {mrr: 0.97},
      inflected: {mrr: 0.95},
      'no-diacritics': {mrr: 0.9},
      typo: {mrr: 0.9},
      jargon: {recallAt5: 0.95},
      'cross-language': {recallAt5: 0.97},
      identifiers: {recallAt5: 0.95},
      questions: {recallAt5: 0.68},
    },
    test: {
      'no-diacritics': {mrr: 0.9},
      typo: {mrr: 0.8},
      jargon: {mrr: 0.85},
      'cross-language': {mrr: 0.95},
      identifiers: {mrr: 0.75},
      questions: {recallAt5: 0.55},
    },
  },
  en: {
    tuning: {
      exact: {mrr: 0.97},
      inflected: {mrr: 0.95},
      typo: {mrr: 0.9},
      jargon: {recallAt5: 0.9},
      'cross-language': {recallAt5: 0.97},
      identifiers: {recallAt5: 0.95},
      questions: {recallAt5: 0.62},
    },
    test: {
      typo: {mrr: 0.8},
      jargon: {mrr: 0.75},
      'cross-language': {mrr: 0.95},
      identifiers: {mrr: 0.75},
      questions: {recallAt5: 0.5},
    },
  },
};

/** Of queries about something else so many are told that there is no good result. */
const leastHonesty = 0.8;

const mostZeroHits = 0.01;
const fewestQueries = 600;
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
  for (const part of ['tuning', 'test'] as const)
    for (const [group, floor] of Object.entries(floors[locale][part]))
      problems.push(
        ...floorProblems(
          `${locale} ${part} ${group}`,
          floor,
          outcomes.filter(
            (outcome) => outcome.part === part && outcome.group === group,
          ),
        ),
      );
  problems.push(...(await honestyProblems(site, locale)));
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

function floorProblems(
  name: string,
  floor: Floor,
  outcomes: readonly Outcome[],
): string[] {
  const [measure, least] = Object.entries(floor)[0] as [keyof Score, number];
  const value = outcomes.length === 0 ? 0 : scoreOf(outcomes)[measure];
  if (value >= least) return [];
  // Nobody looks at what the test part misses: whoever did would tune on it.
  const missed = outcomes
    .filter(({part}) => part === 'tuning')
    .filter(({rank = 99}) => rank > (measure === 'mrr' ? 1 : 5))
    .map(({query, first}) => `"${query}" found ${first ?? 'nothing'}`);
  return [
    `${name}: ${measure} is ${value.toFixed(3)}, the floor is ${least}. ${missed.length === 0 ? '' : `Missed: ${missed.join('; ')}.`}`,
  ];
}

async function honestyProblems(
  site: BuiltSite,
  locale: Locale,
): Promise<string[]> {
  const engine = ours(site, locale);
  const queries = await readOffTopic(locale);
  const trusted: string[] = [];
  for (const query of queries)
    if (!(await engine.isWeak(query))) trusted.push(query);
  return 1 - trusted.length / queries.length < leastHonesty
    ? [
        `${locale}: ${trusted.length} of ${queries.length} queries about something else are answered as if they were not: ${trusted.join('; ')}.`,
      ]
    : [];
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
