import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {termNames} from '../../domain/glossary/termNames';
import {locales, type Locale} from '../../domain/locale';
import {courseStore} from '../course/courseStore';
import {glossaryFinder} from './glossaries';

/*
 * Sentences of lessons, labelled by hand: `[Dockerem|docker]` names a term, `{pod}` only looks like one. Each has all its labels.
 */
const store = courseStore(process.cwd());
store.load();
const glossaryOf = glossaryFinder(store);

type Label = {
  readonly term: string | undefined;
  readonly start: number;
  readonly end: number;
};

test('the fixture is large enough to tell', async () => {
  const all = await Promise.all(locales.map(measured));
  expect(sum(all, ({mentions}) => mentions)).toBeGreaterThanOrEqual(400);
  expect(sum(all, ({traps}) => traps)).toBeGreaterThanOrEqual(100);
  expect(all[0]?.inflected).toBeGreaterThanOrEqual(150);
}, 120_000);

test.each(locales)(
  'terms in %s are found in whatever form they stand, and traps are not',
  async (locale) => {
    const {found, right, mentions, wrong} = await measured(locale);
    const precision = right / found;
    const recall = right / mentions;
    const report = `precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}\n${wrong.join('\n')}`;
    expect(precision, report).toBeGreaterThanOrEqual(0.99);
    expect(recall, report).toBeGreaterThanOrEqual(0.96);
  },
  120_000,
);

async function measured(locale: Locale) {
  const catalogue = store
    .editions()[0]
    ?.catalogues.find((candidate) => candidate.locale === locale);
  const lesson = catalogue?.lessons[0];
  if (catalogue === undefined || lesson === undefined)
    throw new Error(`No lesson in ${locale}.`);
  const {find} = (await glossaryOf(catalogue)).ofPage(lesson);
  const names = new Set(
    termNames(catalogue.terms).names.map(({text}) => text.toLowerCase()),
  );
  const counts = {mentions: 0, traps: 0, inflected: 0, found: 0, right: 0};
  const wrong: string[] = [];
  for (const line of linesIn(locale)) {
    const {text, labels} = readLabels(line);
    const found = find(text);
    const isLabelled = (mention: Label) =>
      labels.some(
        ({term, start, end}) =>
          term === mention.term &&
          start === mention.start &&
          end === mention.end,
      );
    const missed = labels.filter(
      (label) =>
        label.term !== undefined &&
        !found.some(
          ({term, start, end}) =>
            term === label.term && start === label.start && end === label.end,
        ),
    );
    counts.mentions += labels.filter(({term}) => term !== undefined).length;
    counts.traps += labels.filter(({term}) => term === undefined).length;
    counts.inflected += labels.filter(
      ({term, start, end}) =>
        term !== undefined && !names.has(text.slice(start, end).toLowerCase()),
    ).length;
    counts.found += found.length;
    counts.right += found.filter(isLabelled).length;
    const describe = ({term, start, end}: Label) =>
      `${text.slice(start, end)} (${String(term)})`;
    wrong.push(
      ...found
        .filter((mention) => !isLabelled(mention))
        .map((mention) => `false: ${describe(mention)} in ${text}`),
      ...missed.map((label) => `missed: ${describe(label)} in ${text}`),
    );
  }
  return {...counts, wrong};
}

function linesIn(locale: Locale): string[] {
  return readFileSync(
    new URL(`fixtures/mentions.${locale}.txt`, import.meta.url),
    'utf8',
  )
    .split('\n')
    .filter((line) => line !== '');
}

/** Takes the labels out of a sentence; code is blanked out, as the build never looks into it. */
function readLabels(line: string): {text: string; labels: Label[]} {
  const labels: Label[] = [];
  let text = '';
  let from = 0;
  for (const match of line.matchAll(
    /\[([^\]|]+)\|([a-z0-9-]+)\]|\{([^}]+)\}|`[^`]+`/g,
  )) {
    text += line.slice(from, match.index);
    from = match.index + match[0].length;
    const [code, mention, term, trap] = match;
    const words = mention ?? trap;
    if (words !== undefined)
      labels.push({term, start: text.length, end: text.length + words.length});
    text += words ?? '\uFFFC'.repeat(code.length);
  }
  return {text: text + line.slice(from), labels};
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
