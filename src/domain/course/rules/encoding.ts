import {problemAt, type PageRule} from './rule';

const forbidden: readonly (readonly [RegExp, string])[] = [
  [/\uFEFF/, 'a byte order mark. Save the file as UTF-8 without BOM.'],
  [
    /\uFFFD/,
    'a replacement character (U+FFFD): text was lost in a conversion. Write it again.',
  ],
  [
    // eslint-disable-next-line no-control-regex -- control characters are what this rule looks for
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/,
    'a control character. Remove it.',
  ],
  [
    /[\u202A-\u202E\u2066-\u2069\u200E\u200F]/,
    'an invisible character that changes the direction of text. Remove it.',
  ],
  [/[\u200B-\u200D\u2060]/, 'a zero-width character. Remove it.'],
];

/** Refuses characters that readers cannot see but search, links and diffs trip over. */
export const encodingProblems: PageRule = (page) =>
  page.text.split('\n').flatMap((text, index) => {
    const found = forbidden
      .filter(([pattern]) => pattern.test(text))
      .map(([, message]) =>
        problemAt(page, index + 1, `the line holds ${message}`),
      );
    if (text !== text.normalize('NFC'))
      found.push(
        problemAt(
          page,
          index + 1,
          'letters and their diacritics stand apart (not NFC). Save the text in Unicode NFC.',
        ),
      );
    return found;
  });
