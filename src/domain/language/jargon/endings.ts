/**
 * Endings that Polish writers attach to a foreign word with an apostrophe or a hyphen (`pipeline'u`, `YAML-em`, `AI-owy`),
 * folded.
 */
const attached = new Set(
  (
    'a u y i e o m s em ie iem owi ow om ami ach mi ego emu ej ym im ych ymi ' +
    'owy owa owe owego owej owemu owym owych owymi owo owiec owca owcy owcow ' +
    'cie dzie rze ze sie nie wie'
  ).split(' '),
);

const joined =
  /^(.*[\p{L}\p{N}])(['\u2019\u2018\u02bc\-\u2010\u2011])(\p{L}{1,5})$/su;

/** What is left of the marks of Polish letters inside an ending. */
const unmarked: Readonly<Record<string, string>> = {
  ó: 'o',
  ą: 'a',
  ę: 'e',
};

/** The word before an ending that an apostrophe or hyphen attaches, or `undefined` when none is attached. */
export function attachedEnding(word: string): string | undefined {
  const [, base, , ending] = joined.exec(word) ?? [];
  if (base === undefined || ending === undefined) return undefined;
  const folded = ending
    .toLowerCase()
    .replace(/[óąę]/g, (mark) => unmarked[mark] ?? mark);
  return attached.has(folded) ? base : undefined;
}

/** The word before a hyphenated ending (`YAML-u`). */
export function hyphenatedEnding(word: string): string | undefined {
  const base = attachedEnding(word);
  return base !== undefined && /[-\u2010\u2011]/.test(word.charAt(base.length))
    ? base
    : undefined;
}
