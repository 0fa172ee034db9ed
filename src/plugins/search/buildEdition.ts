import {createHash} from 'node:crypto';
import {lowerCase} from '../../domain/language/fold';
import {encodeLexicon} from '../../domain/language/lexicon/encodeLexicon';
import type {Locale} from '../../domain/locale';
import {buildIndex, type IndexFile} from '../../domain/search/buildIndex';
import {vocabularyOf} from '../../domain/search/vocabulary';
import type {SearchPage} from '../../domain/search/section';
import type {Weights} from '../../domain/search/weights';
import {polishLexicon} from './lexicon';

/** Builds the index of the pages of one edition in one language. */
export async function buildEdition(
  edition: string,
  locale: Locale,
  pages: readonly SearchPage[],
  weights?: Weights,
): Promise<IndexFile[]> {
  const {text, names} = vocabularyOf(pages);
  const polish = await polishLexicon(
    Array.from(locale === 'pl' ? text : names, lowerCase),
  );
  const bytes = encodeLexicon(polish);
  return buildIndex({
    edition,
    locale,
    pages,
    lexicon: locale === 'pl' ? {text: bytes} : {names: bytes},
    hash,
    ...(weights && {weights}),
  });
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}
