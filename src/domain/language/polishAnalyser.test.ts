import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import fc from 'fast-check';
import {describe, expect, test, vi} from 'vitest';
import {sameWord, type Analyser} from './analyser';
import {fixtureLines} from './fixtures/fixtureLines';
import {lowerCase} from './fold';
import {buildLexicon} from './lexicon/buildLexicon';
import {decodeLexicon} from './lexicon/decodeLexicon';
import {encodeLexicon} from './lexicon/encodeLexicon';
import {emptyLexicon} from './lexicon/lexicon';
import {polishAnalyser} from './polishAnalyser';

// The properties are quick, but not on a machine that builds the site at the same time.
vi.setConfig({testTimeout: 60_000});

const dictionary = (extension: string) =>
  readFileSync(
    createRequire(import.meta.url)
      .resolve('dictionary-pl')
      .replace(/js$/, extension),
    'utf8',
  );
const aff = dictionary('aff');
const dic = dictionary('dic');

/** Understands texts that consist of these words. */
function analyserOf(words: readonly string[]): Analyser {
  const vocabulary = words.map(lowerCase);
  return polishAnalyser(
    decodeLexicon(encodeLexicon(buildLexicon({aff, dic, vocabulary}))),
  );
}

const jargon = fixtureLines('jargon-forms.txt').map((line) => {
  const [base = '', forms = ''] = line.split(': ');
  return {base, forms: forms.split(' ')};
});
const unrelated = fixtureLines('unrelated-words.txt').map((line) => {
  const [one = '', other = ''] = line.split(' ');
  return {one, other};
});

/** What a corpus may contain of the words in question: a query may use the other ones. */
const corpora = {
  'all base words': [
    ...jargon.map(({base}) => base),
    ...unrelated.flatMap(({one, other}) => [one, other]),
  ],
  'one inflected form of each': [
    ...jargon.map(({forms}) => forms[0] ?? ''),
    ...unrelated.map(({one}) => one),
  ],
  'the other words that look alike': [
    ...jargon.map(({base}) => base),
    ...unrelated.map(({other}) => other),
  ],
};

describe.each(Object.entries(corpora))('in a corpus with %s', (_, words) => {
  const {analyse} = analyserOf(words);

  test.each(jargon)('knows the forms of $base', ({base, forms}) => {
    const strangers = forms.filter(
      (form) => sameWord(analyse(base), analyse(form)) === undefined,
    );
    expect(strangers).toEqual([]);
  });

  test('keeps words apart that only look alike', () => {
    const joined = unrelated.filter(
      ({one, other}) => sameWord(analyse(one), analyse(other)) !== undefined,
    );
    expect(joined).toEqual([]);
  });
});

test('the lists are long enough to mean something', () => {
  expect(jargon.length).toBeGreaterThanOrEqual(80);
  expect(jargon.flatMap(({forms}) => forms).length).toBeGreaterThanOrEqual(300);
  expect(unrelated.length).toBeGreaterThanOrEqual(100);
});

describe('the dictionary', () => {
  const {analyse} = analyserOf(
    'wdrożenie modelu kontener niedostępny sąd sad ludzie testowanie chmura dokładny tygodnie'.split(
      ' ',
    ),
  );
  const match = (a: string, b: string) => sameWord(analyse(a), analyse(b));

  test.each([
    ['wdrożenie', 'Wdrożenie', 'exact'],
    ['wdrożenie', 'wdrozenie', 'form'],
    ['wdrożenie', 'wdrożeniami', 'lemma'],
    ['wdrożenie', 'wdrożymy', 'lemma'],
    ['wdrożenie', 'wdrażanie', 'stem'],
    ['wdrożenie', 'wdrozeniowego', 'stem'],
    ['wdrożenie', 'niewdrożonych', 'stem'],
    ['modelu', 'modelami', 'lemma'],
    ['modelu', 'modelowanie', 'stem'],
    ['kontener', 'kontenerze', 'lemma'],
    ['ludzie', 'człowiekiem', 'lemma'],
    ['tygodnie', 'tydzień', 'lemma'],
    ['testowanie', 'przetestować', 'stem'],
    ['chmura', 'chmurowych', 'stem'],
    ['dokładny', 'dokładność', 'stem'],
    ['sąd', 'sądem', 'lemma'],
    ['modelu', 'kontener', undefined],
  ])('%s and %s match as %s', (a, b, expected) => {
    expect(match(a, b)).toBe(expected);
  });

  test('keeps every lemma of an ambiguous form', () => {
    expect(analyse('wdrożenie').lemmas).toEqual(['wdrozenie', 'wdrozyc']);
  });

  test('sees an attached ending as no part of the word', () => {
    expect(analyse('model-u')).toMatchObject({
      lemmas: ['model'],
      stem: 'model',
    });
  });
});

describe('in texts with both „prac” (praca) and „prać”', () => {
  const lexicon = buildLexicon({aff, dic, vocabulary: ['prac', 'prać']});
  const lemmas = polishAnalyser(lexicon).analyse('prac').lemmas;
  const readings = polishAnalyser(lexicon, {diacritics: 'optional'}).analyse(
    'prac',
  ).lemmas;

  test('a word means what is written', () => {
    expect(lemmas).toEqual(['praca', 'prace']);
  });

  test('a query may have left its diacritics out', () => {
    expect(readings).toEqual([...lemmas, 'prac']);
  });
});

test('has rules for jargon when there is no lexicon at all', () => {
  const {analyse} = polishAnalyser(emptyLexicon);
  expect(
    "Kubernetesem endpointów pipeline'u YAML-u zdeployować dockerowego"
      .split(' ')
      .map((word) => analyse(word).stem),
  ).toEqual(['kubernetes', 'endpoint', 'pipelin', 'yaml', 'deploy', 'docker']);
});

const robust = analyserOf(['wdrożenie', 'deploy', 'API']);

test('analyses any string', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (word) => {
      const analysis = robust.analyse(word);
      expect(sameWord(analysis, robust.analyse(word))).toBe('exact');
    }),
  );
});

test.each(['a', 'ow', 'nie', 'z', "'a", '-u', 'ą', '\udc00'])(
  'answers 4,000 letters of %j at once',
  (piece) => {
    const word = piece.repeat(4000 / piece.length);
    const start = performance.now();
    for (let times = 0; times < 10; times++) robust.analyse(word);
    expect(performance.now() - start).toBeLessThan(2000);
  },
);
