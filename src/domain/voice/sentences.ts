import type {Locale, Localized} from '../locale';
import type {Passage, PassagePart} from './passage';

export type Sentence = {
  /** As a reader sees it, on one line. */
  readonly text: string;
  /** The same without what is not the author's choice of words: code and titles of sources. */
  readonly ownText: string;
  /** The line of the file on which it starts. */
  readonly line: number;
  /** How many words a reader sees, code included. */
  readonly words: number;
};

/** Divides a passage into its sentences; what has no letter is none. */
export function sentencesIn(
  {parts, line}: Pick<Passage, 'parts' | 'line'>,
  locale: Locale,
): Sentence[] {
  const text = parts.map((part) => part.text).join('');
  // The same length as the text, so that places in one are places in the other.
  const masked = parts.map(withoutStops).join('');
  const own = parts
    .map((part) =>
      part.kind === 'words' ? part.text : part.text.replace(/\S/g, ' '),
    )
    .join('');
  const ends = [...sentenceEnds(masked, abbreviations[locale]), text.length];
  return ends.flatMap((end, index) => {
    const from = ends[index - 1] ?? 0;
    const shown = text.slice(from, end);
    if (!/\p{L}/u.test(shown)) return [];
    const start = from + (shown.length - shown.trimStart().length);
    return [
      {
        text: oneLine(shown),
        ownText: oneLine(own.slice(from, end)),
        line: line + lineBreaks(text.slice(0, start)),
        words: wordsIn(masked.slice(from, end)),
      },
    ];
  });
}

/** Words that end with a full stop inside a sentence. */
const abbreviations: Localized<RegExp> = {
  pl: /(?<![\p{L}\p{N}])(?:np|ang|tzn|tzw|m\.in|tj|por|zob|ok|godz|dr|prof|inż|mgr|św|nr|rys|tab|wg|ul|ds|pkt|łac|niem|fr|jw|ww|\p{Lu})$/u,
  en: /(?<![\p{L}\p{N}])(?:e\.g|i\.e|cf|vs|approx|Dr|Mr|Ms|Mrs|Prof|St|No|Fig|al|resp|\p{Lu})$/u,
};

/** Places behind which a sentence ends: `.`, `!`, `?` or `…`, what closes quotes, then white space and a beginning. */
function sentenceEnds(text: string, abbreviation: RegExp): number[] {
  const ends =
    /(?:(?<stop>\.)|[!?…])+["”’»)*\]]*(?=\s+[„"“‘«([–]*\s*[\p{Lu}\p{N}])/gu;
  return [...text.matchAll(ends)]
    .filter(
      ({0: end, index}) =>
        !(end === '.' && abbreviation.test(text.slice(0, index))),
    )
    .map(({0: end, index}) => index + end.length);
}

/** Code may hold full stops that end nothing; it begins like a name, so that a sentence may begin with it. */
function withoutStops({text, kind}: PassagePart): string {
  return kind === 'code' ? text.replace(/\S/g, 'X') : text;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
