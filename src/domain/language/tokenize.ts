import {hyphenatedEnding} from './jargon/endings';

/** A word and its place: `text.slice(start, end)` of the tokenized text is `token.text`. */
export type Token = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The pieces of a compound or an identifier, which may be compounds themselves; none for a plain word. */
  readonly parts: readonly Token[];
};

const letter = String.raw`[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]`;
const connector = String.raw`[-\u2010\u2011_/.'\u2018\u2019\u02bc:@=+&#\\~]`;
/** `C++`, `C#`: signs that belong to a name when nothing is attached to them. */
/** `.NET`: the only name that begins with a sign and reads as another word without it. */
const dotNet = String.raw`(?<!${letter})\.(?=[Nn][Ee][Tt](?!${letter}))`;
const sign = String.raw`(?:\+\+|#)(?!${letter})`;

/**
 * The repetitions are bounded so that a text of any length needs a bounded stack; letters and connectors are disjoint,
 * so there is one way to match and the time is linear.
 */
const word = new RegExp(
  `(?:${dotNet})?${letter}{1,4096}(?:${connector}{1,3}${letter}{1,4096}){0,31}(?:${sign})?`,
  'gu',
);

/** Where a compound comes apart: at the loosest joint first. Apostrophes never split (`pipeline'u`, `O'Reilly`). */
const joints = [
  /[-\u2010\u2011_+.]{0,3}[/\\=:@&#~]+[-\u2010\u2011_+.]{0,3}/g,
  /[-\u2010\u2011_+]{0,3}\.+[-\u2010\u2011_+]{0,3}/g,
  /[-\u2010\u2011_+]+/g,
];

/**
 * Finds the words of a text. A compound (`CI/CD`, `model_registry`, `scikit-learn`, `n_jobs=-1`, `DataFrame`) is one token
 * with parts, so that both the whole and the pieces can be indexed. A Polish ending behind a hyphen (`YAML-u`) is no part:
 * the analyser takes it off.
 */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(word), (match) =>
    token(match[0], match.index),
  );
}

function token(text: string, start: number): Token {
  return {text, start, end: start + text.length, parts: parts(text, start)};
}

function parts(text: string, start: number): Token[] {
  const bare = text.replace(/(?:\+\+|#)$/, '');
  if (bare !== text) return [token(bare, start)];
  const base = hyphenatedEnding(text);
  if (base !== undefined && !/[/\\=:@&#~.]/.test(base))
    return parts(base, start);
  for (const joint of joints) {
    if (text.search(joint) === -1) continue;
    const pieces = split(text, joint, start);
    return pieces.every((piece) => /^\p{N}+$/u.test(piece.text)) ? [] : pieces;
  }
  return humps(text, start);
}

function split(text: string, joint: RegExp, start: number): Token[] {
  const pieces: Token[] = [];
  let from = 0;
  const add = (to: number) => {
    if (to > from) pieces.push(token(text.slice(from, to), start + from));
  };
  for (const match of text.matchAll(joint)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return pieces;
}

/** The words of `LogisticRegression`; too short ones are left alone, for `GitHub` is not about hubs. */
function humps(text: string, start: number): Token[] {
  if (text.length > 64) return [];
  return Array.from(
    text.matchAll(/\p{Lu}\p{Ll}{3,}|(?<=^)\p{Ll}{4,}(?=\p{Lu})/gu),
    (match) => ({
      text: match[0],
      start: start + match.index,
      end: start + match.index + match[0].length,
      parts: [],
    }),
  ).filter((hump) => hump.text.length < text.length);
}
