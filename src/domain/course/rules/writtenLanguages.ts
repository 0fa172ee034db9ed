import type {Localized} from '../../locale';
import type {Section} from '../../translation/sections';
import {writtenLanguage} from '../../translation/writtenLanguage';
import type {SourcePage} from '../page';
import {problemAt, type PageRule} from './rule';

/** What an error calls the languages. */
const english: Localized = {pl: 'Polish', en: 'English'};

/** A page is written in the language of its place: an English page with Polish text is a copy, not a translation. */
export const writtenLanguageProblems: PageRule = function* (page) {
  const spoken = page.sections.flatMap((section, index) => {
    const language = writtenLanguage(proseOf(section, index, page));
    return language === undefined ? [] : [{...section, language}];
  });
  const foreign = spoken.filter(({language}) => language !== page.locale);
  const [first] = foreign;
  if (first !== undefined && foreign.length === spoken.length)
    yield problemAt(
      page,
      page.bodyLine,
      `the page is written in ${english[first.language]}, its place is for ${english[page.locale]}. Translate it, or delete it and say "untranslated: true" in the Polish one.`,
    );
  else
    for (const {id, line, language} of foreign)
      yield problemAt(
        page,
        line,
        `the section "${id}" is written in ${english[language]}, its page in ${english[page.locale]}. Translate it.`,
      );
};

/** The words of a section, without code. */
function proseOf(
  {line}: Section,
  index: number,
  {sections, outline}: SourcePage,
): string {
  const end = sections[index + 1]?.line ?? Infinity;
  return outline.texts
    .filter((run) => run.line >= line && run.line < end)
    .map(({text}) => text)
    .join('\n');
}
