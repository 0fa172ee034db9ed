import type {CardFile} from '../../domain/glossary/cardFile';

/** What a card says of a term. */
export type Card = {
  readonly title: string;
  readonly otherTitle: string;
  readonly definition: string;
  readonly language: string;
  readonly otherLanguage: string;
};

const files = new Map<string, Promise<CardFile>>();

/** The card of the term that a link leads to; `undefined` when it cannot be had. All cards of a glossary come at once. */
export async function cardsBeside({
  href,
}: Pick<HTMLAnchorElement, 'href'>): Promise<Card | undefined> {
  const url = new URL('../cards.json', href).href;
  const file = files.get(url) ?? load(url);
  files.set(url, file);
  try {
    const {language, otherLanguage, cards} = await file;
    const card = cards[/([^/]+)\/(?:#.*)?$/.exec(href)?.[1] ?? ''];
    if (card === undefined) return undefined;
    const [title, otherTitle, definition] = card;
    return {title, otherTitle, definition, language, otherLanguage};
  } catch {
    // The next time it may be there.
    files.delete(url);
    return undefined;
  }
}

async function load(url: string): Promise<CardFile> {
  const response = await fetch(url);
  // Written by the same build.
  return (await response.json()) as CardFile;
}
