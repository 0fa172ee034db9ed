import {describe, expect, test} from 'vitest';
import {sentences, testPage} from '../../../../tests/support/coursePages';
import {encodingProblems} from './encoding';

describe('encoding', () => {
  const cases: [string, string, string][] = [
    [
      'a byte order mark',
      '\uFEFFtext',
      'the line holds a byte order mark (U+FEFF). Save the file as UTF-8 without BOM.',
    ],
    [
      'lost text',
      'a\uFFFDb',
      'the line holds a replacement character: text was lost in a conversion (U+FFFD). Write it again, and save the file as UTF-8.',
    ],
    [
      'a control character',
      'a\u0007b',
      'the line holds a control character (U+0007). Remove it.',
    ],
    [
      'a character that changes direction',
      'a\u202Eb',
      'the line holds an invisible character that changes the direction of text (U+202E). Remove it.',
    ],
    [
      'a zero-width character',
      'a\u200Bb',
      'the line holds an invisible character (U+200B). Remove it.',
    ],
    [
      'letters apart from their diacritics',
      'z\u0301',
      'letters and their diacritics stand apart (not NFC). Save the text in Unicode NFC.',
    ],
  ];
  test.each(cases)('refuses %s', (_, text, message) => {
    expect(sentences(encodingProblems, testPage('start/a.md', {text}))).toEqual(
      [`docs/start/a.md:1  ${message}`],
    );
  });
});
