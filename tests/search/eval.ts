import {locales, type Locale} from '../../src/domain/locale';
import type {BuiltSite} from './engines/builtSite';
import {ours} from './engines/ours';
import {pagefind} from './engines/pagefind';
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
  const indexFolder = process.env['SEARCH_INDEX'];
  const site: BuiltSite = {folder, ...(indexFolder && {indexFolder})};
  const only = process.env['SEARCH_LOCALE'];
  for (const locale of locales)
    if (only === undefined || only === locale) await compare(site, locale);
}

async function compare(site: BuiltSite, locale: Locale): Promise<void> {
  const golden = await readGoldenSet(locale);
  const own = ours(site, locale);
  const rival = await pagefind(site, locale, process.env['PAGEFIND'] ?? '.');
  const engines: Engine[] = [
    own,
    await stock(site, locale),
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
  await printBytes(
    site,
    locale,
    golden.map(({query}) => query),
    rival,
  );
  await rival?.close();
  if (process.argv.includes('--misses'))
    for (const {group, query, rank, first, urls} of results.get(own.name) ?? [])
      if (rank !== 1)
        print(
          `${group}: ${query} → ${rank ?? '–'}, first ${first ?? '–'}, wanted ${urls[0] ?? ''}`,
        );
}

/** Compressed bytes of a first query with everything but code, and of further ones that find nothing in the cache but what every query needs. */
async function printBytes(
  site: BuiltSite,
  locale: Locale,
  queries: readonly string[],
  rival: {takeBytes: () => number} | undefined,
): Promise<void> {
  const cold: number[] = [];
  const further: number[] = [];
  for (const [at, query] of queries.entries()) {
    const fresh = ours(site, locale);
    await fresh.search(query);
    cold.push(fresh.takeBytes());
    await fresh.search(queries[(at + 97) % queries.length] ?? query);
    further.push(fresh.takeBytes());
  }
  for (const [name, bytes] of [
    ['first query', cold],
    ['second query', further],
  ] as const)
    print(
      `${name}: median ${kilobytes(percentile(bytes, 0.5))}, p95 ${kilobytes(percentile(bytes, 0.95))}, most ${kilobytes(Math.max(...bytes))}`,
    );
  if (rival !== undefined)
    print(
      `Pagefind, all queries of the set together: ${kilobytes(rival.takeBytes())}`,
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
