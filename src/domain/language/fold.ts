/** Letters that do not decompose into a base letter and a mark. */
const undecomposed: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

const invisible = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;
const apostrophes = /[\u2018\u2019\u201b\u02bc\u00b4`\u2032\uff07]/g;
const hyphens = /[\u2010\u2011]/g;
const ascii = /^[ -_a-~]*$/;

/** Nearly all words are plain Polish; this way is ten times faster than decomposing them. */
const polish = /^[ -_a-~ąćęłńóśźż]*$/;
const polishMarks = 'ąćęłńóśźż';
const polishBases = 'acelnoszz';

/**
 * Reduces text to what readers type when they do not care: lower case, no diacritics, plain apostrophes and hyphens,
 * nothing invisible. Folding twice changes nothing. The result may be longer or shorter than the text.
 */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  if (polish.test(text))
    return text
      .toLowerCase()
      .replace(/[ąćęłńóśźż]/g, (letter) =>
        polishBases.charAt(polishMarks.indexOf(letter)),
      );
  return plain(text)
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łøđðħıßæœ]/g, (letter) => undecomposed[letter] ?? letter);
}

/** Lower-cases a word but keeps its diacritics, so that `sąd` stays apart from `sad`. */
export function lowerCase(text: string): string {
  if (polish.test(text)) return text.toLowerCase();
  return plain(text).normalize('NFC').toLowerCase().normalize('NFC');
}

function plain(text: string): string {
  return text
    .replace(invisible, '')
    .replace(apostrophes, "'")
    .replace(hyphens, '-');
}
