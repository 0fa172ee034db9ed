import {fieldNames, fields} from './fields';
import {sectionsOf, type SearchPage} from './section';
import {wordsOf} from './wordsOf';

export type Vocabulary = {
  /** Words of the text as they are written, each once. */
  readonly text: ReadonlySet<string>;
  /** Words of names in the other language. */
  readonly names: ReadonlySet<string>;
};

/** Compounds that are written as one in code, like `requestspersecond`, nobody inflects. */
const longestJoined = 10;

/** Collects the words that a lexicon has to know. */
export function vocabularyOf(pages: readonly SearchPage[]): Vocabulary {
  const text = new Set<string>();
  const names = new Set<string>();
  for (const page of pages) {
    for (const name of [
      ...page.foreignNames,
      ...Object.values(page.foreignHeadings),
    ])
      for (const word of wordsOf(name)) names.add(word.text);
    for (const section of sectionsOf(page))
      for (const field of fieldNames)
        for (const word of wordsOf(fields[field](section, page)))
          if (!word.isJoined || word.text.length <= longestJoined)
            text.add(word.text);
  }
  return {text, names};
}
