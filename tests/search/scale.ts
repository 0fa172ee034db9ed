import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Block, SearchPage} from '../../src/domain/search/section';
import {courseStore} from '../../src/plugins/course/courseStore';
import {buildEdition} from '../../src/plugins/search/buildEdition';
import {coursePages} from '../../src/plugins/search/searchPages';
import {bytesOf} from './bytes';
import {folderOf, type BuiltSite} from './engines/builtSite';
import {ours} from './engines/ours';
import {readGoldenSet} from './goldenSet';
import {percentile} from './measure';

const locale = 'pl';
const edition = '2';
/** What a query may take at any size, compressed: the first one with the lexicon, at worst. */
const mostBytes = 80_000;

/** Every so many queries of the golden set are measured. */
const sample = 6;

/**
 * Prints what the search costs with ever more pages, made from the site's own text, and fails when a query takes too many bytes:
 * `tsx tests/search/scale.ts [build folder] [numbers of pages…]`.
 */
async function main(): Promise<void> {
  const [folder = 'build', ...counts] = process.argv.slice(2);
  const site: BuiltSite = {folder};
  const originals = await pagesOf(site);
  const golden = await readGoldenSet(locale);
  const queries = golden
    .filter((_entry, at) => at % sample === 0)
    .map(({query}) => query);
  print(
    '| pages | sections | build | memory | index | entry file | first query | further query | median | p95 |',
  );
  print('|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|');
  for (const count of counts.length > 0 ? counts.map(Number) : [100, 1000])
    await measure(corpus(originals, count), queries);
}

async function measure(
  pages: readonly SearchPage[],
  queries: readonly string[],
): Promise<void> {
  const start = performance.now();
  const files = await buildEdition(edition, locale, pages);
  const seconds = (performance.now() - start) / 1000;
  const memory = process.memoryUsage().rss;
  const root = await mkdtemp(join(tmpdir(), 'search-scale-'));
  const folder = join(root, 'search', edition);
  await mkdir(folder, {recursive: true});
  for (const {name, bytes} of files) await writeFile(join(folder, name), bytes);

  const engine = ours({folder: root}, locale);
  const {first, further} = await bytesOf(
    {fresh: () => Promise.resolve(ours({folder: root}, locale))},
    queries,
  );
  const times: number[] = [];
  for (const query of [...queries, ...queries]) {
    await engine.search(query);
    times.push(engine.lastTookMs());
  }
  const warm = times.slice(queries.length);
  const total = files.reduce((sum, {bytes}) => sum + bytes.length, 0);
  const sections = pages.reduce(
    (sum, {blocks}) =>
      sum + 1 + blocks.filter(({type}) => type === 'heading').length,
    0,
  );
  print(
    `| ${[
      pages.length,
      sections,
      `${seconds.toFixed(1)} s`,
      `${(memory / 1e6).toFixed(0)} MB`,
      `${(total / 1e6).toFixed(1)} MB`,
      kilobytes(gzipSync(files[0]?.bytes ?? '').length),
      kilobytes(Math.max(...first)),
      kilobytes(Math.max(...further)),
      `${percentile(warm, 0.5).toFixed(1)} ms`,
      `${percentile(warm, 0.95).toFixed(1)} ms`,
    ].join(' | ')} |`,
  );
  await rm(root, {recursive: true});
  const worst = Math.max(...first, ...further);
  if (worst <= mostBytes) return;
  process.exitCode = 1;
  print(
    `With ${pages.length} pages a query takes ${worst} bytes, more than ${mostBytes}.`,
  );
}

async function pagesOf(site: BuiltSite): Promise<SearchPage[]> {
  const store = courseStore(process.cwd());
  store.load();
  const [current] = store.editions();
  const catalogue = current?.catalogues.find(
    (entry) => entry.locale === locale,
  );
  if (current === undefined || catalogue === undefined)
    throw new Error('There is no current edition.');
  return coursePages(catalogue, current, {
    outDir: folderOf(site, locale),
    routesPaths: [],
    baseUrl: '/',
  });
}

/** Pages of sections drawn from all pages, the same for the same number. */
function corpus(originals: readonly SearchPage[], count: number): SearchPage[] {
  const random = seeded(count);
  const parts = originals.flatMap(({blocks}) => partsOf(blocks));
  const pick = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)];
  return Array.from({length: count}, (_, number) => {
    const model = originals[number % originals.length];
    if (model === undefined) throw new Error('There are no pages.');
    const blocks = Array.from({length: 6}, () => pick(parts) ?? []).flat();
    return number < originals.length
      ? model
      : {
          ...model,
          id: `copy-${number}`,
          url: `/docs/copy-${number}/`,
          title: `${pick(originals)?.title ?? ''} ${number}`,
          aliases: [],
          foreignNames: [],
          foreignHeadings: {},
          asks: [],
          blocks: blocks.map((block, at) =>
            block.type === 'heading' ? {...block, id: `part-${at}`} : block,
          ),
        };
  });
}

function partsOf(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [];
  for (const block of blocks)
    if (block.type === 'heading' && block.level > 1) parts.push([block]);
    else parts.at(-1)?.push(block);
  return parts;
}

/** Lehmer's generator. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
