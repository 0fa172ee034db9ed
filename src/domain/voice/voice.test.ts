import {describe, expect, test} from 'vitest';
import {englishAnalyser} from '../language/englishAnalyser';
import type {Locale} from '../locale';
import {formatProblem} from '../problem';
import {figuresOf, listedIn} from './figures';
import type {Limits} from './limits';
import {rivalFinder, type Rival} from './rivals';
import {sentencesIn, type Sentence} from './sentences';
import {voiceProblems, type SpokenPage} from './voiceProblems';

function sentences(text: string, locale: Locale = 'en'): Sentence[] {
  return sentencesIn({line: 1, parts: [{text, kind: 'words'}]}, locale);
}

describe('listed words', () => {
  test.each<[Locale, string, string[]]>([
    ['pl', 'W treści stoi kod, a log mówi, gdzie.', ['stoi', 'mówi']],
    ['pl', 'Prowadzący mówi otwarcie.', []],
    ['pl', 'Proces stoi w miejscu.', []],
    ['pl', 'Mówi się o tym, co się stało.', []],
    [
      'pl',
      'Kolejka bez końca posiada limit w celu ochrony.',
      ['bez końca', 'w celu', 'posiada'],
    ],
    ['en', 'The answer carries a code.', ['answer', 'carries']],
    ['en', 'Answer the question.', []],
    ['en', 'A stand-in stands for the model.', []],
    ['en', 'The lecturer says so.', []],
    ['en', 'The log says how you run it.', ['says']],
    ['en', 'The log says so.', ['says']],
    ['en', 'Mend it for ever.', ['Mend', 'for ever']],
  ])('in (%s) %s', (locale, text, found) => {
    expect(
      sentences(text, locale).flatMap((sentence) =>
        listedIn(sentence, locale).map((listed) => listed.found),
      ),
    ).toEqual(found);
  });

  test('are not looked for in code and titles of sources', () => {
    const [sentence] = sentencesIn(
      {
        line: 1,
        parts: [
          {text: 'Read ', kind: 'words'},
          {text: 'answer', kind: 'code'},
          {text: ' in ', kind: 'words'},
          {text: 'The answer', kind: 'title'},
        ],
      },
      'en',
    );
    expect(sentence && listedIn(sentence, 'en')).toEqual([]);
  });
});

test('figures are averages over sentences and shares of words', () => {
  expect(
    figuresOf(
      sentences(
        'It mends. The client sends a request and waits for eight seconds.',
      ),
      'en',
    ),
  ).toEqual({
    sentences: 2,
    words: 12,
    mean: 6,
    shortShare: 0.5,
    listedRate: 1000 / 12,
  });
  expect(figuresOf([], 'en').mean).toBe(0);
});

const rival = (text: string, more: Partial<Rival> = {}): Rival => ({
  text,
  instead: 'directory',
  from: 'glossary/directory.md',
  ...more,
});

describe('rivals', () => {
  const find = (rivals: readonly Rival[], text: string) =>
    rivalFinder(rivals, englishAnalyser())(text).map(({found}) => found);

  test.each<[Rival, string, string[]]>([
    [rival('folder'), 'Two Folders and a log/folder', ['Folders', 'folder']],
    [rival('home folder'), 'A home folder, home and folder', ['home folder']],
    [rival('folder'), 'A directory (folder) has files.', []],
    [rival('folder', {with: ['home']}), 'A folder', []],
    [rival('folder', {with: ['home']}), 'A folder at home', ['folder']],
    [rival('folder', {unless: ['shared folder']}), 'A shared folder', []],
  ])('%j in %s', (name, text, found) => {
    expect(find([name], text)).toEqual(found);
  });
});

describe('problems', () => {
  const page = (text: string, path = 'docs/a.md', times = 30): SpokenPage => {
    const prose = sentences(`${text} `.repeat(times));
    return {path, prose, all: prose};
  };
  const limits: Limits = {
    mean: {least: 10, most: 20},
    mostShort: 0.4,
    mostListed: 20,
  };
  const good =
    'Send a request with a timeout and read the status code that comes back before you go on.';
  const problemsOf = (...pages: SpokenPage[]) =>
    voiceProblems(pages, {
      locale: 'en',
      together: limits,
      each: limits,
      leastSentences: 30,
      rivalsIn: rivalFinder([rival('folder')], englishAnalyser()),
      glossesIn: (sentence) =>
        sentence.includes('(ang. container)')
          ? [
              {
                found: 'box (ang. container',
                english: 'container',
                terms: [
                  {polish: ['Kontener'], english: ['Container'], from: 'c.md'},
                ],
              },
            ]
          : [],
    }).map(formatProblem);

  test('name what the glossary calls otherwise', () => {
    const found = problemsOf(
      page(
        'The box (ang. container) runs on the server for as long as its first process does.',
      ),
    );
    expect([...new Set(found)]).toEqual([
      'docs/a.md:1  "box (ang. container)" is not how the course translates "container". Write "Kontener" (c.md) – The box (ang. container) runs on the server for as long as its first process does.',
    ]);
  });

  test('there are none where sentences explain', () => {
    expect(problemsOf(page(good))).toEqual([]);
  });

  test('name the page, then its shortest sentences', () => {
    const found = problemsOf(page(good), page('Short is short.', 'docs/b.md'));
    expect(found.slice(0, 3)).toEqual([
      'docs/b.md:1  all pages in this language together: 50.0 % of its sentences have fewer than eight words, at most 40.0 % wanted. This page has most short sentences: 100.0 %.',
      'docs/b.md:1  the page: 3.0 words a sentence, at least 10 wanted; 100.0 % of its sentences have fewer than eight words, at most 40.0 % wanted.',
      'docs/b.md:1  is short – Short is short.',
    ]);
  });

  test('name each listed word of a page that has too many', () => {
    expect(problemsOf(page(`The log says this: ${good}`))).toContain(
      `docs/a.md:1  "says": rather shows, means, states, returns – The log says this: ${good}`,
    );
  });

  test('leave the averages of few sentences alone', () => {
    expect(problemsOf(page('Short is short.', 'docs/b.md', 3))).toEqual([]);
  });

  test('name a rival outside the page that explains it', () => {
    const text = 'Open the folder.';
    expect(
      problemsOf(page(text, 'docs/b.md', 1), {
        ...page(text, 'docs/c.md', 1),
        path: 'glossary/directory.md',
      }),
    ).toEqual([
      'docs/b.md:1  "folder" is not what the course calls it. Write "directory" (glossary/directory.md) – Open the folder.',
    ]);
  });
});
