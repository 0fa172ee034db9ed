import {locales, type Locale} from '../../src/domain/locale';
import type {BuiltSite} from './engines/builtSite';
import {bytesOf, type Counted, type QueryBytes} from './bytes';
import {codeBytes} from './codeBytes';
import {ours} from './engines/ours';
import {miniSearch} from './engines/miniSearch';
import {pagefind, type Pagefind} from './engines/pagefind';
import {stock} from './engines/stock';
import {readGoldenSet, type Golden, type Part} from './goldenSet';
import {
  outcomesOf,
  percentile,
  scoreOf,
  type Engine,
  type Outcome,
} from './measure';

/**
 * Compares the site's search with the stock plugin, MiniSearch and Pagefind over the same pages and queries. Fails when the
 * first result of ours takes more bytes than Pagefind's.
 *
 * `npm run search:eval -- [build folder] [--misses]`; `PAGEFIND` names a folder with Pagefind when the project has none.
 */
async function main(): Promise<void> {
  const [folder = 'build'] = process.argv
    .slice(2)
    .filter((arg) => !arg.startsWith('--'));
  const indexFolder = process.env.SEARCH_INDEX;
  const site: BuiltSite = {folder, ...(indexFolder && {indexFolder})};
  const only = process.env.SEARCH_LOCALE;
  for (const locale of locales)
    if (only === undefined || only === locale) await compare(site, locale);
}

async function compare(site: BuiltSite, locale: Locale): Promise<void> {
  const golden = await readGoldenSet(locale);
  const own = ours(site, locale);
  const rival = await pagefind(site, locale, process.env.PAGEFIND ?? '.');
  const engines: Engine[] = [
    own,
    await stock(site, locale),
    await miniSearch(site, locale),
    ...(rival === undefined ? [] : [rival]),
  ];
  if (rival === undefined) print('Pagefind is not installed: left out.');
  const results = new Map<string, Outcome[]>();
  for (const engine of engines)
    results.set(engine.name, await outcomesOf(engine, golden));

  for (const part of ['tuning', 'test'] as const)
    printScores(`${locale}, ${part} part`, results, part);
  const times: {name: string; values: number[]}[] = [];
  for (const engine of engines) {
    const again = await outcomesOf(engine, golden.filter(isTimed));
    times.push({
      name: engine.name,
      values: again.map(({tookMs}) => tookMs),
    });
  }
  const ownTimes = times[0]?.values ?? [];
  print('Time of a query that was asked before, so that nothing is fetched:');
  for (const {name, values} of times)
    print(
      `${name}: median ${milliseconds(values, 0.5)}, p95 ${milliseconds(values, 0.95)}${name === own.name ? '' : `; ours takes ${ratio(ownTimes, values, 0.5)} and ${ratio(ownTimes, values, 0.95)} of it`}`,
    );
  const queries = golden.map(({query}) => query);
  const code = await codeBytes(site);
  print(`Compressed bytes; of ours without the code, ${kilobytes(code)}:`);
  const fresh = {fresh: () => Promise.resolve(ours(site, locale))};
  printBytes('ours', await bytesOf(fresh, queries));
  if (rival !== undefined) {
    const sampled = queries.filter(isSampled);
    const theirs = await bytesOf(restarting(rival), sampled);
    printBytes('Pagefind', theirs);
    await rival.close();
    compareFirst(
      (await bytesOf(fresh, sampled)).first.map((bytes) => bytes + code),
      theirs.first,
    );
  }
  if (process.argv.includes('--misses'))
    for (const {group, part, query, rank, first, urls} of results.get(
      own.name,
    ) ?? [])
      // Nobody looks at what the test part misses: whoever did would tune on it.
      if (rank !== 1 && part === 'tuning')
        print(
          `${group}: ${query} → ${rank ?? '–'}, first ${first ?? '–'}, wanted ${urls[0] ?? ''}`,
        );
}

/** Each engine's figures on a part of the golden set, group by group. */
function printScores(
  name: string,
  results: ReadonlyMap<string, readonly Outcome[]>,
  part: Part,
): void {
  print(`\n## ${name}: MRR · recall@5 · no result`);
  const [own = []] = results.values();
  const groups = new Set(
    own.filter((outcome) => outcome.part === part).map(({group}) => group),
  );
  for (const group of [...groups, 'all']) {
    const cells = Array.from(results, ([engine, outcomes]) => {
      const score = scoreOf(
        outcomes.filter(
          (outcome) =>
            outcome.part === part &&
            (group === 'all' || outcome.group === group),
        ),
      );
      return `${engine} ${score.mrr.toFixed(3)} · ${score.recallAt5.toFixed(2)} · ${percent(score.zeroHits)}`;
    });
    print(`${group.padEnd(16)} ${cells.join('   ')}`);
  }
}

/** The stock plugin takes a while for each. */
function isTimed(_entry: Golden, at: number): boolean {
  return at % 3 === 0;
}

/** A restart takes Pagefind a moment: every tenth query will do. */
function isSampled(_query: string, at: number): boolean {
  return at % 10 === 0;
}

function restarting(rival: Pagefind): Counted {
  return {
    fresh: async () => {
      await rival.restart();
      return rival;
    },
  };
}

function printBytes(name: string, {first, further}: QueryBytes): void {
  for (const [what, bytes] of [
    ['first query', first],
    ['further query', further],
  ] as const)
    print(
      `${name}, ${what}: median ${kilobytes(percentile(bytes, 0.5))}, p95 ${kilobytes(percentile(bytes, 0.95))}, most ${kilobytes(Math.max(...bytes))}`,
    );
}

/** The first result of the same queries, everything counted; of Pagefind without anything to show it with. */
function compareFirst(own: readonly number[], theirs: readonly number[]): void {
  const most = Math.max(...own);
  const least = Math.min(...theirs);
  print(
    `First result, cold, everything counted: ours ${kilobytes(most)} at most, Pagefind ${kilobytes(least)} at least.`,
  );
  if (most < least) return;
  process.exitCode = 1;
  print('The first result should take fewer bytes than with Pagefind.');
}

function milliseconds(values: readonly number[], share: number): string {
  return `${percentile(values, share).toFixed(1)} ms`;
}

function ratio(
  own: readonly number[],
  theirs: readonly number[],
  share: number,
): string {
  return (percentile(own, share) / percentile(theirs, share)).toFixed(2);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
