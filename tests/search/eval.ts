import {locales, type Locale} from '../../src/domain/locale';
import type {BuiltSite} from './engines/builtSite';
import {bytesOf, type Counted} from './bytes';
import {ours} from './engines/ours';
import {miniSearch} from './engines/miniSearch';
import {pagefind, type Pagefind} from './engines/pagefind';
import {stock} from './engines/stock';
import {readGoldenSet} from './goldenSet';
import {
  outcomesOf,
  percentile,
  scoreOf,
  type Engine,
  type Outcome,
} from './measure';

/**
 * Compares the site's search with the stock plugin and Pagefind over the same pages and queries.
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

  print(`\n## ${locale}: MRR · recall@5 · no result`);
  const groups = [...new Set(golden.map(({group}) => group))];
  for (const group of [...groups, 'all']) {
    const cells = Array.from(results, ([name, outcomes]) => {
      const score = scoreOf(
        outcomes.filter(
          (outcome) => group === 'all' || outcome.group === group,
        ),
      );
      return `${name} ${score.mrr.toFixed(3)} · ${score.recallAt5.toFixed(2)} · ${percent(score.zeroHits)}`;
    });
    print(`${group.padEnd(16)} ${cells.join('   ')}`);
  }
  for (const [name, outcomes] of results) {
    const times = outcomes.map(({tookMs}) => tookMs);
    print(
      `${name}: median ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms`,
    );
  }
  const queries = golden.map(({query}) => query);
  print('Compressed bytes; of ours without the code:');
  await printBytes(
    'ours',
    {fresh: () => Promise.resolve(ours(site, locale))},
    queries,
  );
  if (rival !== undefined)
    await printBytes('Pagefind', restarting(rival), queries.filter(isSampled));
  await rival?.close();
  if (process.argv.includes('--misses'))
    for (const {group, query, rank, first, urls} of results.get(own.name) ?? [])
      if (rank !== 1)
        print(
          `${group}: ${query} → ${rank ?? '–'}, first ${first ?? '–'}, wanted ${urls[0] ?? ''}`,
        );
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

async function printBytes(
  name: string,
  engine: Counted,
  queries: readonly string[],
): Promise<void> {
  const {first, further} = await bytesOf(engine, queries);
  for (const [what, bytes] of [
    ['first query', first],
    ['further query', further],
  ] as const)
    print(
      `${name}, ${what}: median ${kilobytes(percentile(bytes, 0.5))}, p95 ${kilobytes(percentile(bytes, 0.95))}, most ${kilobytes(Math.max(...bytes))}`,
    );
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
