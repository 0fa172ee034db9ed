import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {locales, type Locale} from '../../src/domain/locale';
import {createHandler} from '../../src/domain/search/handler';
import type {SearchPage} from '../../src/domain/search/section';
import {
  weights as current,
  type Weights,
} from '../../src/domain/search/weights';
import {courseStore} from '../../src/plugins/course/courseStore';
import {buildEdition} from '../../src/plugins/search/buildEdition';
import {readGoldenSet, type Golden} from './goldenSet';
import {outcomesOf} from './measure';
import {sitePages} from './sitePages';

/**
 * Searches for the weights of the search, one after the other: `tsx tests/search/tune.ts [build folder] [rounds] [result file]`.
 *
 * The queries of the tuning part are dealt into folds. A step is taken when the queries of every choice of all folds but one
 * gain by it together, and the folds that were left out do so too: what only a few queries want is not learnt.
 */
async function main(): Promise<void> {
  const [folder = 'build', rounds = '1', resultFile = ownFile] =
    process.argv.slice(2);
  const store = courseStore(process.cwd());
  store.load();
  const corpora: Corpus[] = [];
  for (const locale of locales)
    corpora.push({
      locale,
      pages: await sitePages({folder}, store, locale),
      golden: (await readGoldenSet(locale)).filter(
        ({part}) => part === 'tuning',
      ),
    });
  let best = current;
  let gains = await gainsOf(corpora, best);
  print(`start: ${mean(gains.map(({gain}) => gain)).toFixed(4)}`);
  for (let round = 0; round < Number(rounds); round++)
    for (const path of pathsOf(best).reverse())
      for (const factor of factors) {
        const candidate = changed(best, path, factor);
        const tried = await gainsOf(corpora, candidate);
        if (!isBetter(gains, tried)) continue;
        best = candidate;
        gains = tried;
        print(
          `${path.join('.')} × ${factor}: ${mean(gains.map(({gain}) => gain)).toFixed(4)}`,
        );
        writeFileSync(resultFile, `${JSON.stringify(best, undefined, 2)}\n`);
        break;
      }
}

type Corpus = {
  readonly locale: Locale;
  readonly pages: readonly SearchPage[];
  readonly golden: readonly Golden[];
};

/** A query's reciprocal rank. */
type Gain = {readonly fold: number; readonly gain: number};

const ownFile = fileURLToPath(
  new URL('../../src/domain/search/foundWeights.json', import.meta.url),
);

/** Weights that stand in the files of an index; the others are asked for with each query. */
const indexed: ReadonlySet<string> = new Set([
  'boosts',
  'dilutions',
  'template',
  'list',
  'practice',
  'termPart',
]);

const folds = 5;
const factors = [1.35, 0.7];

async function gainsOf(
  corpora: readonly Corpus[],
  weights: Weights,
): Promise<Gain[]> {
  const gains = await Promise.all(
    corpora.map(async ({locale, pages, golden}) => {
      const files = await indexOf(locale, pages, weights);
      const handle = createHandler({
        now: () => 0,
        weights,
        filesOf: () => (name) => {
          const bytes = files.get(name);
          return bytes === undefined
            ? Promise.reject(new Error(`There is no ${name}.`))
            : Promise.resolve(Uint8Array.from(bytes).buffer);
        },
      });
      const search = async (text: string): Promise<string[]> => {
        const answer = await handle({
          type: 'query',
          id: 0,
          text,
          edition: 'tuned',
          kinds: [],
          limit: 10,
        });
        return answer.type === 'failure'
          ? []
          : answer.hits.map(({url, anchor}) => url + (anchor && `#${anchor}`));
      };
      const outcomes = await outcomesOf({name: 'tuned', search}, golden);
      return outcomes.map(({rank}, at) => ({
        fold: at % folds,
        gain: rank === undefined ? 0 : 1 / rank,
      }));
    }),
  );
  return gains.flat();
}

const built = new Map<string, ReadonlyMap<string, Uint8Array>>();

/** The files of an index; built anew only when what stands in them has changed. */
async function indexOf(
  locale: Locale,
  pages: readonly SearchPage[],
  weights: Weights,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const key = JSON.stringify([
    locale,
    Object.entries(weights).filter(([name]) => indexed.has(name)),
  ]);
  const known = built.get(key);
  if (known !== undefined) return known;
  const files = new Map(
    (await buildEdition('tuned', locale, pages, weights)).map(
      ({name, bytes}) => [name, bytes],
    ),
  );
  if (built.size > mostKept) built.clear();
  built.set(key, files);
  return files;
}

const mostKept = 4;

/** Whether the queries gain together, and so do all folds but one, whichever is left out. */
function isBetter(before: readonly Gain[], after: readonly Gain[]): boolean {
  const difference = (isCounted: (fold: number) => boolean): number =>
    after.reduce(
      (sum, {fold, gain}, at) =>
        isCounted(fold) ? sum + gain - (before[at]?.gain ?? 0) : sum,
      0,
    );
  const parts = Array.from({length: folds}, (_, left) =>
    difference((fold) => fold !== left),
  );
  const alone = Array.from({length: folds}, (_, fold) =>
    difference((candidate) => candidate === fold),
  );
  return (
    parts.every((gain) => gain > 0) &&
    alone.filter((gain) => gain >= 0).length > folds / 2
  );
}

/** The keys that lead to each number. */
function pathsOf(value: object, before: readonly string[] = []): string[][] {
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) =>
    typeof entry === 'object' && entry !== null
      ? pathsOf(entry, [...before, key])
      : [[...before, key]],
  );
}

function changed(
  weights: Weights,
  path: readonly string[],
  factor: number,
): Weights {
  const copy = structuredClone(weights) as unknown as Record<string, unknown>;
  let place = copy;
  for (const key of path.slice(0, -1))
    place = place[key] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  place[last] = Math.round((place[last] as number) * factor * 1000) / 1000;
  return copy as unknown as Weights;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
