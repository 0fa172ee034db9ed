import type {Locale} from '../locale';
import type {Finding} from '../problem';
import {figuresOf, isShort, listedIn, type Figures} from './figures';
import type {WrongGloss} from './glosses';
import type {Limits} from './limits';
import type {FoundRival} from './rivals';
import type {Sentence} from './sentences';

/** A page as the check of the voice sees it. */
export type SpokenPage = {
  /** Path from the repository's root. */
  readonly path: string;
  /** The sentences of its running prose. */
  readonly prose: readonly Sentence[];
  /** Every sentence that readers see, the prose and all else. */
  readonly all: readonly Sentence[];
};

/** What is asked of the pages of one language. */
export type Demands = {
  readonly locale: Locale;
  readonly together: Limits;
  readonly each: Limits;
  /** Pages with fewer sentences have no average of their own. */
  readonly leastSentences: number;
  readonly rivalsIn: (sentence: string) => readonly FoundRival[];
  readonly glossesIn: (sentence: string) => readonly WrongGloss[];
};

/** How many sentences a page over a limit is shown. */
const shown = 5;

/** Explains which pages tire a reader, sentence by sentence, and which words have a rival in the glossary. */
export function voiceProblems(
  pages: readonly SpokenPage[],
  demands: Demands,
): Finding[] {
  return [
    ...languageProblems(pages, demands),
    ...pages.flatMap((page) => [
      ...pageProblems(page, demands),
      ...rivalProblems(page, demands),
      ...glossProblems(page, demands),
    ]),
  ];
}

function languageProblems(
  pages: readonly SpokenPage[],
  {locale, together, leastSentences}: Demands,
): Finding[] {
  const [hardest] = pages
    .filter(({prose}) => prose.length >= leastSentences)
    .map(({path, prose}) => ({path, figures: figuresOf(prose, locale)}))
    .sort((a, b) => b.figures.shortShare - a.figures.shortShare);
  if (hardest === undefined) return [];
  const {path, figures} = hardest;
  return excesses(
    figuresOf(
      pages.flatMap(({prose}) => prose),
      locale,
    ),
    together,
  ).map((excess) => ({
    file: path,
    line: 1,
    message: `all pages in this language together: ${excess}. This page has most short sentences: ${percent(figures.shortShare)}.`,
  }));
}

function pageProblems(
  {path, prose}: SpokenPage,
  {locale, each, leastSentences}: Demands,
): Finding[] {
  if (prose.length < leastSentences) return [];
  const figures = figuresOf(prose, locale);
  const found = excesses(figures, each);
  if (found.length === 0) return [];
  const tooShort =
    figures.mean < each.mean.least || figures.shortShare > each.mostShort;
  const tooLong = figures.mean > each.mean.most;
  const tooListed = figures.listedRate > each.mostListed;
  return [
    {file: path, line: 1, message: `the page: ${found.join('; ')}.`},
    ...(tooShort
      ? worst(prose.filter(isShort), ({words}) => words).map((sentence) =>
          sentenceProblem(path, sentence, 'is short'),
        )
      : []),
    ...(tooLong
      ? worst(prose, ({words}) => -words).map((sentence) =>
          sentenceProblem(path, sentence, 'is long'),
        )
      : []),
    ...(tooListed
      ? prose.flatMap((sentence) =>
          listedIn(sentence, locale).map(({found: word, instead}) =>
            sentenceProblem(path, sentence, `"${word}": rather ${instead}`),
          ),
        )
      : []),
  ];
}

function worst(
  sentences: readonly Sentence[],
  rank: (sentence: Sentence) => number,
): Sentence[] {
  return sentences.toSorted((a, b) => rank(a) - rank(b)).slice(0, shown);
}

function sentenceProblem(
  file: string,
  {line, text}: Sentence,
  what: string,
): Finding {
  return {file, line, message: `${what} – ${text}`};
}

/** What figures go beyond their limits, in words. */
function excesses(figures: Figures, limits: Limits): string[] {
  const {mean, shortShare, listedRate} = figures;
  const list: string[] = [];
  if (mean < limits.mean.least)
    list.push(
      `${mean.toFixed(1)} words a sentence, at least ${limits.mean.least} wanted`,
    );
  if (mean > limits.mean.most)
    list.push(
      `${mean.toFixed(1)} words a sentence, at most ${limits.mean.most} wanted`,
    );
  if (shortShare > limits.mostShort)
    list.push(
      `${percent(shortShare)} of its sentences have fewer than eight words, at most ${percent(limits.mostShort)} wanted`,
    );
  if (listedRate > limits.mostListed)
    list.push(
      `${listedRate.toFixed(1)} listed words in a thousand, at most ${limits.mostListed} wanted`,
    );
  return list;
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** The page that explains a rival may name it. */
function rivalProblems(
  {path, all}: SpokenPage,
  {rivalsIn}: Demands,
): Finding[] {
  return all.flatMap(({ownText, text, line}) =>
    rivalsIn(ownText)
      .filter(({rival}) => rival.from !== path)
      .map(({found, rival}) => ({
        file: path,
        line,
        message: `"${found}" is not what the course calls it. Write "${rival.instead}" (${rival.from}) – ${text}`,
      })),
  );
}

/** The page of a term explains its name in words of its own. */
function glossProblems(
  {path, all}: SpokenPage,
  {glossesIn}: Demands,
): Finding[] {
  return all.flatMap(({ownText, text, line}) =>
    glossesIn(ownText)
      .filter(({terms}) => !terms.some(({from}) => from === path))
      .map(({found, english, terms}) => ({
        file: path,
        line,
        message: `"${found.trim()})" is not how the course translates "${english}". Write ${terms
          .map(({polish: [name = ''], from}) => `"${name}" (${from})`)
          .join(' or ')} – ${text}`,
      })),
  );
}
