import {findWord, keysOf, type FoundWord} from './findWord';
import type {IndexFiles} from './indexFiles';
import {isLightWord} from './lightWords';
import {addHits, relatives, type Hits} from './match';
import type {QueryWord} from './queryWords';
import {rarityOf, type WordHits} from './rank';

/** A word of the query with the sections that answer it. */
export type Answer = FoundWord & {
  readonly word: QueryWord;
  readonly hits: Hits;
};

export type WeighedAnswer = Answer & WordHits;

/** Every key under which a word and its pieces may stand. */
export function everyKeyOf({analyses, parts}: QueryWord): string[] {
  return [...analyses.flatMap(keysOf), ...parts.flatMap(everyKeyOf)];
}

/** A compound answers where it stands whole or where all its pieces do; where neither, its pieces answer each for itself. */
export async function answersOf(
  word: QueryWord,
  files: IndexFiles,
): Promise<Answer[]> {
  if (word.parts.length === 0 || isSign(word, files))
    return [answer(word, await findWord(word, files))];
  const whole = word.analyses.flatMap((analysis) =>
    relatives(analysis, files.groupOf),
  );
  const parts = await Promise.all(
    word.parts.map(async (part) => answer(part, await findWord(part, files))),
  );
  const compound = answer(word, {found: whole, isCorrected: false});
  const together = everywhere(parts.map(({hits}) => hits));
  for (const [section, hit] of together)
    if (!compound.hits.has(section)) compound.hits.set(section, hit);
  if (compound.hits.size === 0) return parts;
  return [
    {...compound, found: [...whole, ...parts.flatMap(({found}) => found)]},
  ];
}

/** `C++` and `.NET` are words of their own where the text has them. */
function isSign({text, analyses}: QueryWord, files: IndexFiles): boolean {
  return (
    /^\.|[+#]$/.test(text) && files.groupOf(analyses[0].stem) !== undefined
  );
}

function answer(word: QueryWord, found: FoundWord): Answer {
  const hits: Hits = new Map();
  addHits(hits, found.found);
  return {...found, word, hits};
}

/** The sections that hold all of several words, as weak as the weakest. */
function everywhere([first, ...others]: readonly Hits[]): Hits {
  const result: Hits = new Map();
  for (const [section, hit] of first ?? []) {
    const all = [hit, ...others.flatMap((hits) => hits.get(section) ?? [])];
    if (all.length <= others.length) continue;
    result.set(section, {
      weight: 0.9 * Math.min(...all.map(({weight}) => weight)),
      quality: 0.9 * Math.min(...all.map((part) => part.quality)),
      heading: all.reduce((bits, {heading}) => bits & heading, ~0),
      alias: all.reduce((bits, {alias}) => bits & alias, ~0),
      inPage: all.every(({inPage}) => inPage),
      places: hit.places,
    });
  }
  return result;
}

/** „fast api” also means FastAPI: neighbours written as one, where their shard is at hand. */
export function addJoined(answers: readonly Answer[], files: IndexFiles): void {
  for (let at = 1; at < answers.length; at++) {
    const pair = [answers[at - 1], answers[at]].filter(
      (answer) => answer !== undefined,
    );
    const joined = pair.map(({word}) => word.analyses[0].form).join('');
    const found = relatives(
      files.analysers.text.analyse(joined),
      files.groupOf,
    ).filter(({form}) => form.text.startsWith(joined.slice(0, -1)));
    for (const {hits} of pair) addHits(hits, found);
  }
}

/** What each word of a query says and where it is. */
export function weighed(
  answers: readonly Answer[],
  {meta, analysers, weights}: IndexFiles,
): WeighedAnswer[] {
  const {locale} = analysers.text;
  const sections = meta.pageSizes.reduce((sum, size) => sum + size, 0);
  const allStop = answers.every(({word}) => word.isStopWord);
  return answers.map((answer) => {
    const {word, hits, found} = answer;
    const counts = found.map(({form}) => form.count);
    const rarity = rarityOf(
      sections,
      Math.max(1, hits.size, ...counts),
      weights,
    );
    const isLight = isLightWord(word.analyses[0], locale);
    return {
      ...answer,
      isStopWord: word.isStopWord,
      importance:
        word.isStopWord && !allStop
          ? weights.stopWord
          : rarity * (isLight ? weights.lightness : 1),
    };
  });
}
