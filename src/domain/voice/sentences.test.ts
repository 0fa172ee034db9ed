import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Locale} from '../locale';
import type {PassagePart} from './passage';
import {sentencesIn} from './sentences';

const words = (text: string): PassagePart => ({text, kind: 'words'});
const code = (text: string): PassagePart => ({text, kind: 'code'});

function split(locale: Locale, ...parts: PassagePart[]): string[] {
  return sentencesIn({parts, line: 1}, locale).map(({text}) => text);
}

describe('sentences', () => {
  test.each<[Locale, string, string[]]>([
    ['pl', 'To działa. Serwis odpowiada.', ['To działa.', 'Serwis odpowiada.']],
    [
      'pl',
      'Wysyła dane, np. JSON, m.in. Polsce. „Czy na pewno?” Tak!',
      ['Wysyła dane, np. JSON, m.in. Polsce.', '„Czy na pewno?”', 'Tak!'],
    ],
    [
      'pl',
      'Kontener (ang. Container) ma wersję 3.10. Jej autor to J. Kowalski.',
      [
        'Kontener (ang. Container) ma wersję 3.10.',
        'Jej autor to J. Kowalski.',
      ],
    ],
    [
      'pl',
      'Zmierz czas itd. Potem popraw.',
      ['Zmierz czas itd.', 'Potem popraw.'],
    ],
    ['pl', 'To jest 3. etap z jedenastu.', ['To jest 3. etap z jedenastu.']],
    [
      'en',
      'Use a client, e.g. HTTPX (i.e. Python). It retries… Then it stops.',
      [
        'Use a client, e.g. HTTPX (i.e. Python).',
        'It retries…',
        'Then it stops.',
      ],
    ],
    [
      'en',
      'It took 1.5 s vs. 2 s. 503 means overload.',
      ['It took 1.5 s vs. 2 s.', '503 means overload.'],
    ],
    ['en', 'Run it with app.py. it waits', ['Run it with app.py. it waits']],
    ['en', '– … –', []],
  ])('divides (%s) %s', (locale, text, sentences) => {
    expect(split(locale, words(text))).toEqual(sentences);
  });

  test('keeps code whole and lets a sentence begin with it', () => {
    expect(
      split('en', words('Call '), code('a.B. C()'), words('. '), code('x')),
    ).toEqual(['Call a.B. C().', 'x']);
  });

  test('counts what a reader sees, and lines', () => {
    const [first, second] = sentencesIn(
      {
        line: 7,
        parts: [
          words('Send '),
          code('POST /v1/predictions'),
          words(' –\nonce. See '),
          {text: 'The Answer', kind: 'title'},
          words('.'),
        ],
      },
      'en',
    );
    expect(first).toEqual({
      text: 'Send POST /v1/predictions – once.',
      ownText: 'Send – once.',
      line: 7,
      words: 4,
    });
    expect(second).toEqual({
      text: 'See The Answer.',
      ownText: 'See .',
      line: 8,
      words: 3,
    });
  });

  test('loses no letter of any text', () => {
    const letters = (text: string) => text.match(/\p{L}/gu)?.join('') ?? '';
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        expect(letters(split('pl', words(text)).join(' '))).toBe(letters(text));
      }),
    );
  });
});
