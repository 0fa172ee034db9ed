import {tokenize, type Token} from '../language/tokenize';

/** A word and its place among the words of a text. */
export type PlacedWord = {
  readonly text: string;
  readonly place: number;
  /** Whether it is a piece of a compound that stands beside it. */
  readonly isPart: boolean;
  /** Whether it is the compound without what joins it. */
  readonly isJoined: boolean;
  /** Of how many words like this one the compound consists; 1 for a whole. */
  readonly pieces: number;
};

/** How far apart the last word of a block and the first of the next one stand. */
const blockGap = 8;

const plain = {isPart: false, isJoined: false, pieces: 1};

/** Every word of a text, compounds whole, joined and in parts. */
export function wordsOf(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  let place = 0;
  for (const line of text.split('\n')) {
    for (const token of tokenize(line)) {
      words.push({...plain, text: token.text, place});
      const leaves = leavesOf(token);
      leaves.forEach((leaf, index) => {
        words.push({
          ...plain,
          text: leaf.text,
          place: place + index,
          isPart: true,
          pieces: leaves.length,
        });
      });
      const joined = joinedOf(token);
      if (joined !== undefined)
        words.push({
          ...plain,
          text: joined,
          place,
          isPart: true,
          isJoined: true,
        });
      place += Math.max(leaves.length, 1);
    }
    place += blockGap;
  }
  return words;
}

/** The smallest pieces of a compound, in order; none for a plain word. */
export function leavesOf(token: Token): Token[] {
  return token.parts.flatMap((part) =>
    part.parts.length === 0 ? [part] : leavesOf(part),
  );
}

/** A compound without what joins it: `CI/CD` as `CICD`; `undefined` where that says nothing new. */
export function joinedOf({text, parts}: Token): string | undefined {
  if (parts.length === 0 || text.length > 32) return undefined;
  const joined = text.replace(/[^\p{L}\p{N}]+/gu, '');
  return joined === text || joined === '' ? undefined : joined;
}
