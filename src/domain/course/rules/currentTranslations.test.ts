import {describe, expect, test} from 'vitest';
import {
  sentences,
  testEdition,
  testPage,
} from '../../../../tests/support/coursePages';
import {memoryRepository} from '../../../../tests/support/memoryRepository';
import {codeHash} from '../../../plugins/labs/codeHashes';
import {currentPins} from '../translates';
import {currentTranslationProblems} from './currentTranslations';
import {writtenLanguageProblems} from './writtenLanguages';

const path = 'start/a.md';
const body = '## Why {#why}\n\nBo tak.\n\n## How {#how}\n\n`npm test`\n';
const repository = {
  ...memoryRepository(),
  hash: codeHash,
};
const polish = testPage(path, {body});
const pins = currentPins(polish, repository);

function said(
  polishBody: string,
  facts: Readonly<Record<string, unknown>>,
  {isFrozen = false, english = body.replace('Bo tak', 'Because')} = {},
): string[] {
  const edition = testEdition([
    testPage(path, {body: polishBody}),
    testPage(path, {locale: 'en', body: english, facts}),
  ]);
  return sentences(
    currentTranslationProblems,
    {...edition, isFrozen},
    repository,
  );
}

describe('a translation', () => {
  test('says what it translates', () => {
    expect(said(body, {translates: pins})).toEqual([]);
    expect(said(body, {})).toEqual([
      'en/start/a.md:1  the page does not say which Polish text it translates. Compare it with docs/start/a.md, then run: npm run translate:pin -- en/start/a.md',
    ]);
  });

  test('of an older edition may be silent, and is held to what it says', () => {
    const changed = body.replace('npm test', 'npm start');
    expect(said(changed, {}, {isFrozen: true})).toEqual([]);
    expect(said(changed, {translates: pins}, {isFrozen: true})).toHaveLength(1);
  });

  test('has to follow a changed command, in its section', () => {
    const changed = body.replace('npm test', 'npm start');
    expect(said(changed, {translates: pins})).toEqual([
      'en/start/a.md:24  the section "how" has changed in Polish since it was translated (docs/start/a.md:24). Follow it, then run: npm run translate:pin -- en/start/a.md. If you cannot, let readers know: npm run translate:pin -- --stale en/start/a.md',
    ]);
  });

  test('does not hide drift behind a typo fix of its own', () => {
    const changed = body.replace('npm test', 'npm start');
    const english = body.replace('Bo tak', 'Becouse');
    expect(said(changed, {translates: pins}, {english})).toHaveLength(1);
  });

  test('need not follow looks, nor a section that moved', () => {
    const moved = '## How {#how}\n\n`npm test`\n\n## Why {#why}\n\n*Bo*\ntak\n';
    expect(said(moved, {translates: pins})).toEqual([]);
  });

  test('keeps its pins when its file gets another name', () => {
    const edition = testEdition([
      testPage('start/b.md', {body}),
      testPage('start/b.md', {locale: 'en', body, facts: {translates: pins}}),
    ]);
    expect(sentences(currentTranslationProblems, edition, repository)).toEqual(
      [],
    );
  });

  test('may admit to be behind, section by section, and only while it is', () => {
    const changed = body.replace('npm test', 'npm start');
    const facts = {translates: pins, stale: ['how']};
    expect(said(changed, facts)).toEqual([]);
    expect(said(changed.replace('tak', 'nie'), facts)).toHaveLength(1);
    expect(said(body, facts)).toEqual([
      'en/start/a.md:5  the section "how" is said to be stale, and is not. Remove it from the list, or run: npm run translate:pin -- en/start/a.md',
    ]);
  });

  test('names no section that is gone', () => {
    expect(said('## Why {#why}\n\nBo tak.\n', {translates: pins})).toEqual([
      'en/start/a.md:4  "how" is no section of docs/start/a.md any more. Run: npm run translate:pin -- en/start/a.md',
    ]);
  });

  test('and an original do not change their keys', () => {
    const edition = testEdition([
      testPage(path, {body, facts: {stale: ['how']}}),
      testPage(path, {
        locale: 'en',
        body,
        facts: {translates: pins, untranslated: true},
      }),
    ]);
    expect(sentences(currentTranslationProblems, edition, repository)).toEqual([
      'docs/start/a.md:4  "stale" is said by translations, and this page is an original. Remove it.',
      'en/start/a.md:5  "untranslated" is said by the Polish page, and this is a translation. Remove it.',
    ]);
  });
});

describe('a page in English that is still Polish', () => {
  const text =
    'Model działa w sieci, ale nie ma go w rejestrze, więc trzeba go tam zapisać, żeby każdy mógł z niego korzystać i nie pytać o to po raz drugi.';
  const words =
    'The model is in the network but it is not in the registry, so you have to put it there if you want them to use it.';
  const found = (...texts: readonly string[]) =>
    sentences(
      writtenLanguageProblems,
      testPage(path, {
        locale: 'en',
        body: texts
          .map((one, index) => `## A {#a${index}}\n\n${one}\n`)
          .join('\n'),
      }),
    );

  test('is refused', () => {
    expect(found(words)).toEqual([]);
    expect(found(text, text)).toEqual([
      'en/start/a.md:20  the page is written in Polish, its place is for English. Translate it, or delete it and say "untranslated: true" in the Polish one.',
    ]);
  });

  test('in one section is refused there', () => {
    expect(found(words, text)).toEqual([
      'en/start/a.md:24  the section "a1" is written in Polish, its page in English. Translate it.',
    ]);
  });
});
