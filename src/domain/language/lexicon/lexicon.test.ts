import fc from 'fast-check';
import {describe, expect, test, vi} from 'vitest';
import {buildLexicon} from './buildLexicon';
import {decodeLexicon} from './decodeLexicon';
import {encodeLexicon} from './encodeLexicon';
import {emptyLexicon, type Lexicon} from './lexicon';
import {lookUp} from './lookUp';

// The properties are quick, but not on a machine that builds the site at the same time.
vi.setConfig({testTimeout: 60_000});

const aff = `SET UTF-8
NEEDAFFIX !
FORBIDDENWORD ?
PFX b Y 1
PFX b 0 nie .
SFX N Y 2
SFX N 0 a [^a]
SFX N a y [^k]a
SFX M Y 1
SFX M ies sa ies
`;
const dic = `6
kot/N
pies/M
kra/N
rak/!N
lew/?N
Zuza
`;

const build = (...vocabulary: string[]) => buildLexicon({aff, dic, vocabulary});

describe('a lexicon', () => {
  test('has all forms of the lemmas in its corpus, and no others', () => {
    expect(build('psa', 'kota')).toEqual({
      paradigms: [
        ['', 'a'],
        ['ies', 'sa'],
      ],
      entries: [
        {stem: 'kot', paradigm: 0},
        {stem: 'p', paradigm: 1},
      ],
      foreignStems: [],
    });
  });

  test('takes no word for one that needs an affix or is forbidden', () => {
    expect(build('rak', 'raka', 'lew').entries).toEqual([]);
  });

  test('does not depend on the order of the words', () => {
    expect(encodeLexicon(build('kry', 'psa', 'deploy'))).toEqual(
      encodeLexicon(build('deploy', 'kry', 'psa')),
    );
  });

  test('refuses affixes on affixes, which would lose words in silence', () => {
    expect(() =>
      buildLexicon({aff: 'SFX A Y 1\nSFX A 0 b/C .', dic, vocabulary: []}),
    ).toThrow(
      'The affix file lets "b/C" take affixes of its own, which the lexicon cannot read.',
    );
  });
});

describe('looking up', () => {
  const lexicon: Lexicon = {
    paradigms: [
      ['', 'u', 'em'],
      ['', 'u', 'owi'],
      ['ść', 'dę', 'szedł'],
    ],
    entries: [
      {stem: '', paradigm: 2},
      {stem: 'sad', paradigm: 0},
      {stem: 'sąd', paradigm: 1},
    ],
    foreignStems: [],
  };
  const {byExactForm, byFoldedForm} = lookUp(lexicon);

  test('tells words apart by their diacritics', () => {
    expect([byExactForm('sądowi'), byExactForm('sądem')]).toEqual([
      ['sad'],
      [],
    ]);
  });

  test('finds words without their diacritics', () => {
    expect([byFoldedForm('sadowi'), byFoldedForm('szedl')]).toEqual([
      ['sad'],
      ['sc'],
    ]);
  });
});

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'ą', 'ę', 'ł', 'ż', '-', "'", '1'),
  maxLength: 40,
});
const anyLexicon: fc.Arbitrary<Lexicon> = fc
  .array(fc.uniqueArray(word, {minLength: 1}), {minLength: 1, maxLength: 200})
  .chain((lists) =>
    fc.record({
      paradigms: fc.constant(
        lists.map(([first = '', ...others]) => [first, ...others] as const),
      ),
      entries: fc.array(
        fc.record({stem: word, paradigm: fc.nat(lists.length - 1)}),
      ),
      foreignStems: fc.array(word),
    }),
  );

test('what is encoded is decoded', () => {
  expect(decodeLexicon(encodeLexicon(emptyLexicon))).toEqual(emptyLexicon);
  fc.assert(
    fc.property(anyLexicon, (lexicon) => {
      expect(decodeLexicon(encodeLexicon(lexicon))).toEqual(lexicon);
    }),
  );
});

test('half a lexicon is an error, not a lexicon', () => {
  const bytes = encodeLexicon(build('kota', 'psa', 'deploy'));
  expect(() => decodeLexicon(bytes.slice(0, 12))).toThrow(
    'This is not a lexicon, or only a part of one.',
  );
  expect(() =>
    decodeLexicon(new TextEncoder().encode('<!doctype html>')),
  ).toThrow('This is not a lexicon, or only a part of one.');
});
