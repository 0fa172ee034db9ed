import {englishAnalyser} from '../src/domain/language/englishAnalyser';
import {polishAnalyser} from '../src/domain/language/polishAnalyser';
import {tokenize} from '../src/domain/language/tokenize';
import {locales, type Locale} from '../src/domain/locale';
import {formatProblem, sortProblems} from '../src/domain/problem';
import {figuresOf} from '../src/domain/voice/figures';
import {
  languageLimits,
  leastSentences,
  pageLimits,
} from '../src/domain/voice/limits';
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
import {courseStore} from '../src/plugins/course/courseStore';
import {contentFolder, currentEdition} from '../src/plugins/course/editions';
import {polishLexicon} from '../src/plugins/search/lexicon';
import {rivalsOf, spokenPages} from '../src/plugins/voice/spokenPages';

/** Says how the current edition reads; with `--pages`, page by page. */
const store = courseStore(process.cwd());
store.load();
const [edition] = store.editions();
const problems = [];
for (const locale of locales) {
  const catalogue = edition?.catalogues.find((one) => one.locale === locale);
  if (edition === undefined || catalogue === undefined) continue;
  const pages = spokenPages(edition.pages, catalogue);
  const rivals = [
    ...everydayRivals[locale],
    ...rivalsOf(
      catalogue,
      (path) => `${contentFolder(currentEdition, locale)}/${path}`,
    ),
  ];
  problems.push(
    ...voiceProblems(pages, {
      locale,
      together: languageLimits[locale],
      each: pageLimits[locale],
      leastSentences,
      rivalsIn: rivalFinder(rivals, await analyserOf(locale, rivals)),
    }),
  );
  if (process.argv.includes('--pages'))
    console.log(figuresTable(pages, locale));
  const figures = figuresOf(
    pages.flatMap(({prose}) => prose),
    locale,
  );
  console.log(
    `voice ${locale}: ${figuresText(figures)}; the aim is ${aimText(locale)}`,
  );
}
for (const problem of sortProblems(problems))
  console.error(formatProblem(problem));
console.log(`voice: ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

async function analyserOf(locale: Locale, rivals: readonly Rival[]) {
  if (locale === 'en') return englishAnalyser();
  const words = rivals
    .flatMap((rival) => [
      rival.text,
      ...(rival.with ?? []),
      ...(rival.unless ?? []),
    ])
    .flatMap((text) => tokenize(text))
    .flatMap(({text, parts}) => [text, ...parts.map((part) => part.text)]);
  return polishAnalyser(
    await polishLexicon(words.map((word) => word.toLowerCase())),
  );
}
