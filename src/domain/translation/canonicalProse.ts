/** Quotation marks, apostrophes, dashes and the like, in the one form that counts. */
const sameSigns: readonly (readonly [RegExp, string])[] = [
  [/[„”“«»]/g, '"'],
  [/[’‘‚´]/g, "'"],
  [/[–—−]/g, '-'],
  [/…/g, '...'],
  [/\\\|/g, '|'],
  [/\u00AD/g, ''],
];

/**
 * Words without what a translator need not follow: line breaks and other white space, the look of quotation marks and
 * dashes, and punctuation at the edge of words. Signs inside words and numbers stay, and those that change what is
 * said: 1,5 is not 15, –5 is not 5, and a question is no statement.
 */
export function canonicalProse(text: string): string {
  return sameSigns
    .reduce((said, [sign, same]) => said.replace(sign, same), text)
    .normalize('NFC')
    .replace(/(?<![\p{L}\p{N}])["'()]+|["'()]+(?![\p{L}\p{N}])/gu, ' ')
    .replace(/(?<![,.;:!])[,.;:!]+(?![,.;:!\p{L}\p{N}])/gu, ' ')
    .replace(/(?<=\s)-+(?=\s)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
