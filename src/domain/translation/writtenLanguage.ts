import {fold} from '../language/fold';
import {tokenize} from '../language/tokenize';
import {locales, type Locale} from '../locale';
import {isStopWord} from '../search/stopWords';

/** So few words that join others say nothing of the language. */
const leastMarks = 8;

/** A text quotes the other language, but does not mostly speak it. */
const clearShare = 0.8;

/**
 * The language that a text is clearly written in, by the words that join others; `undefined` when it is short or mixed.
 *
 * Words of both languages (`a`, `to`, `on`) do not count.
 */
export function writtenLanguage(text: string): Locale | undefined {
  const marks = tokenize(text)
    .map((token) => fold(token.text))
    .map((word) => locales.filter((locale) => isStopWord(word, locale)))
    .filter(({length}) => length === 1)
    .flat();
  if (marks.length < leastMarks) return undefined;
  return locales.find(
    (locale) =>
      marks.filter((mark) => mark === locale).length >=
      marks.length * clearShare,
  );
}
