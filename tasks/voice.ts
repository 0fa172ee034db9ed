import {englishAnalyser} from '../src/domain/language/englishAnalyser';
import {polishAnalyser} from '../src/domain/language/polishAnalyser';
import {tokenize} from '../src/domain/language/tokenize';
import type {Locale} from '../src/domain/locale';
import {sortProblems, type Finding} from '../src/domain/problem';
import {figuresOf} from '../src/domain/voice/figures';
import {
  languageLimits,
  leastSentences,
  pageLimits,
} from '../src/domain/voice/limits';
import {glossFinder} from '../src/domain/voice/glosses';
import {
  everydayRivals,
  rivalFinder,
  type Rival,
} from '../src/domain/voice/rivals';
import {voiceProblems} from '../src/domain/voice/voiceProblems';
import {
  aimText,
  figuresTable,
  figuresText,
} from '../src/domain/voice/voiceReport';
import type {LoadedEdition} from '../src/plugins/course/loadCourse';
import {contentFolder, currentEdition} from '../src/plugins/course/editions';
import {polishLexicon} from '../src/plugins/search/lexicon';
import {
  rivalsOf,
  spokenPages,
  termsInBoth,
} from '../src/plugins/voice/spokenPages';

/**
 * What is wrong with how an edition reads; its figures are printed.
 *
 * @param byPage - whether the figures of each page are printed, too
 */
export async function voiceProblemsOf(
  {pages: all, catalogues}: LoadedEdition,
  {byPage}: {readonly byPage: boolean},
): Promise<Finding[]> {
  const problems = [];
  for (const catalogue of catalogues) {
    const {locale} = catalogue;
    const pages = spokenPages(all, catalogue);
    const pathOf = (path: string) =>
      `${contentFolder(currentEdition, locale)}/${path}`;
    const rivals = [...everydayRivals[locale], ...rivalsOf(catalogue, pathOf)];
    const terms = termsInBoth(catalogue, catalogues, pathOf);
    const analyser = await analyserOf(locale, [
      ...rivals.flatMap(wordsOfRival),
      ...terms.flatMap(({polish}) => polish),
    ]);
    problems.push(
      ...voiceProblems(pages, {
        locale,
        together: languageLimits[locale],
        each: pageLimits[locale],
        leastSentences,
        rivalsIn: rivalFinder(rivals, analyser),
        glossesIn: glossFinder(terms, analyser),
      }),
    );
    if (byPage) console.log(figuresTable(pages, locale));
    const figures = figuresOf(
      pages.flatMap(({prose}) => prose),
      locale,
    );
    console.log(
      `voice ${locale}: ${figuresText(figures)}; the aim is ${aimText(locale)}`,
    );
  }
  return sortProblems(problems);
}

function wordsOfRival({text, ...context}: Rival): string[] {
  return [text, ...(context.with ?? []), ...(context.unless ?? [])];
}

async function analyserOf(locale: Locale, texts: readonly string[]) {
  if (locale === 'en') return englishAnalyser();
  const words = texts
    .flatMap((text) => tokenize(text))
    .flatMap(({text, parts}) => [text, ...parts.map((part) => part.text)]);
  return polishAnalyser(
    await polishLexicon(words.map((word) => word.toLowerCase())),
  );
}
