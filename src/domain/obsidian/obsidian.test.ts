import {describe, expect, test} from 'vitest';
import {outlineOf} from '../markdown/outline';
import {obsidianConstructs} from './constructs';
import {importNote} from './importNote';

describe('what only Obsidian understands', () => {
  test.each([
    ['To ==jest ważne== dziś.', '==jest ważne==', '**jest ważne**'],
    ['Tekst %%uwaga%% dalej.', '%%uwaga%%', ''],
    ['%%\n\ntekst', '%%', ''],
    ['Notatka #mlops/model i koniec.', '#mlops/model', 'mlops/model'],
    ['## Wstęp {.unnumbered}', '{.unnumbered}', ''],
    ['## Wstęp {-}', '{-}', ''],
    ['Akapit ^blok-1', '^blok-1', ''],
    ['[[Notatka#^a1|tu]]', '[[Notatka#^a1|tu]]', '[[Notatka|tu]]'],
    ['![[Notatka o modelu]]', '![[Notatka o modelu]]', '[[Notatka o modelu]]'],
    [
      '![[a b.png|300]]',
      '![[a b.png|300]]',
      '![[a b.png|‹what the picture shows›]]',
    ],
    [
      '![[a.png|300x20]]',
      '![[a.png|300x20]]',
      '![[a.png|‹what the picture shows›]]',
    ],
    ['```dataview\nLIST\n```', '```dataview', ''],
  ])('%s', (text, written, instead) => {
    expect([...obsidianConstructs(outlineOf(text, 7))]).toEqual([
      {line: 7, written, instead},
    ]);
  });

  test.each([
    'Kod `a ==b== #c` i `%%`.',
    '```python\n# komentarz ==a== %%\n```',
    '## Nagłówek {#id}',
    'C#, F# i #1 oraz a == b, b == c.',
    '[[docker#install|Dockera]] i ![[a.svg|Opis #1]]',
    'Adres https://example.com/#sekcja zostaje.',
    '$a \\% b$ i 50 %, 60 %.',
    '> [!note]- Uwaga\n> Treść.',
  ])('leaves alone: %s', (text) => {
    expect([...obsidianConstructs(outlineOf(text))]).toEqual([]);
  });
});

describe('a note', () => {
  const note = [
    '# Karta modelu',
    '',
    'Opis ==ważny== i #mlops, zobacz [[MLflow#^abc|tutaj]].',
    '',
    '%%',
    'Komentarz',
    '',
    'w dwóch akapitach',
    '%%',
    '',
    '## Po co {.unnumbered}',
    '',
    '![[Zrzut ekranu 2024.PNG|300]]',
    '',
    '## Po co',
    '',
    '<br>',
    '',
    '```python',
    '# ==kod== %%',
    '```',
  ].join('\n');

  test('becomes what the site understands, and its code stays', () => {
    const imported = importNote('Plik', {aliases: ['model card']}, note);
    expect(imported).toEqual({
      title: 'Karta modelu',
      aliases: ['model card'],
      pictures: new Map([['Zrzut ekranu 2024.PNG', 'zrzut-ekranu-2024.png']]),
      remarks: [{line: 11, message: '"<br>" is HTML. Write it as Markdown.'}],
      body: [
        'Opis **ważny** i mlops, zobacz [[MLflow|tutaj]].',
        '',
        '',
        '',
        '## Po co {#po-co}',
        '',
        '![[zrzut-ekranu-2024.png|‹what the picture shows›]]',
        '',
        '## Po co {#po-co-2}',
        '',
        '<br>',
        '',
        '```python',
        '# ==kod== %%',
        '```',
        '',
      ].join('\n'),
    });
    expect([...obsidianConstructs(outlineOf(imported.body))]).toEqual([]);
  });

  test('has the name of its file when it has no title', () => {
    expect(importNote('Moja notatka', {}, 'Tekst.').title).toBe('Moja notatka');
    expect(importNote('x', {title: 'Tytuł'}, '# Inny').title).toBe('Tytuł');
  });

  test('with several titles keeps the first and puts the others below it', () => {
    expect(importNote('x', {}, '# A\n\n# B\n\n## C').body).toBe(
      '## B {#b}\n\n### C {#c}\n',
    );
  });
});
