import type {MentionFinder} from './mentionFinder';

/** A text of a page, without links and code. */
export type ReportedText = {
  readonly page: string;
  readonly text: string;
};

/** Words that the search knows as a term and texts write, but that do not link. */
export type NearForm = {
  readonly term: string;
  readonly words: string;
  readonly count: number;
  /** A page on which they stand. */
  readonly page: string;
};

/**
 * What stands beside the names that link: aliases, other spellings of capitals, ambiguous words. The most frequent first.
 *
 * @param loose - finds names and aliases alike, whatever their capitals
 */
export function nearForms(
  texts: readonly ReportedText[],
  find: MentionFinder,
  loose: MentionFinder,
): NearForm[] {
  const forms = new Map<string, NearForm>();
  for (const {page, text} of texts) {
    const linked = find(text);
    for (const {term, start, end} of loose(text)) {
      if (linked.some((mention) => mention.start < end && start < mention.end))
        continue;
      const words = text.slice(start, end).toLowerCase().replace(/\s+/g, ' ');
      const key = `${term} ${words}`;
      const count = (forms.get(key)?.count ?? 0) + 1;
      forms.set(key, {page, ...forms.get(key), term, words, count});
    }
  }
  return [...forms.values()].sort(
    (a, b) => b.count - a.count || (a.words < b.words ? -1 : 1),
  );
}

/** English names that Polish texts explain, „(ang. *canary*)”, and that lead to no term; each with the pages that do so. */
export function undefinedNames(
  explained: readonly {readonly page: string; readonly name: string}[],
  isKnown: (name: string) => boolean,
): {name: string; pages: readonly string[]}[] {
  const pages = new Map<string, Set<string>>();
  for (const {page, name} of explained)
    if (!isKnown(name))
      pages.set(name, (pages.get(name) ?? new Set<string>()).add(page));
  return Array.from(pages, ([name, on]) => ({name, pages: [...on]}))
    .filter((found) => found.pages.length > 1)
    .sort((a, b) => b.pages.length - a.pages.length);
}
