import {describe, expect, test} from 'vitest';
import {testPage} from '../../../tests/support/coursePages';
import {currentPins} from '../course/translates';
import {driftOf, type Pins} from './pins';
import {admitStale, repin, withPinning} from './repin';
import {writtenLanguage} from './writtenLanguage';

/** A hash that shows what it hashes. */
const hash = (text: string) => text.replace(/\W+/g, '').padEnd(8).slice(-8);
const long = (text: string) => text;

function pins(body: string, facts: Readonly<Record<string, unknown>> = {}) {
  return currentPins(testPage('start/a.md', {body, facts}), {hash});
}

/** Whether a change of a section is one that its translation has to follow. */
function flags(before: string, after: string): boolean {
  const canonical = (body: string) =>
    testPage('start/a.md', {body}).sections.map((section) => [
      section.id,
      long(section.canonical),
    ]);
  const [old, now] = [before, after].map((text) =>
    JSON.stringify(canonical(`## Why {#why}\n\n${text}\n`)),
  );
  return old !== now;
}

describe('a cosmetic edit does not flag', () => {
  test.each([
    ['wrapping', 'Model działa\nw sieci.', 'Model\ndziała w sieci.'],
    ['white space', 'Model  działa', 'Model działa'],
    ['a hard space', 'w\u00A0sieci', 'w sieci'],
    ['quotation marks', 'Mówi „tak”.', 'Mówi "tak".'],
    ['dashes', 'Model – usługa', 'Model — usługa'],
    ['a comma', 'Model który działa.', 'Model, który działa.'],
    ['a parenthesis', 'Model (dobry) działa', 'Model, dobry, działa'],
    ['emphasis', 'Model *działa*.', 'Model _działa_.'],
    ['stress', 'Model działa.', '**Model** działa.'],
    ['bullets', '- raz\n- dwa', '* raz\n* dwa'],
    ['a looser list', '- raz\n- dwa', '- raz\n\n- dwa'],
    ['a paragraph that is divided', 'Raz. Dwa.', 'Raz.\n\nDwa.'],
    [
      'the width of a table',
      '|a|b|\n|-|-|\n|1|2|',
      '| a | b |\n| --- | --- |\n| 1 | 2 |',
    ],
    ['a reference link', '[x](https://x.org)', '[x][r]\n\n[r]: https://x.org'],
    [
      'spaces at the end of code',
      '```sh\nls  \npwd\n```',
      '```sh\nls\npwd\n```',
    ],
    ['the fence', '```sh\nls\n```', '~~~sh\nls\n~~~'],
    [
      'quotes in YAML',
      '```quiz\nid: a\ntext: "b"\n```',
      "```quiz\nid: a\ntext: 'b'\n```",
    ],
    ['a comment', '<!-- truncate -->\n\nDalej.', 'Dalej.'],
    ['a rule', 'Raz.\n\n---\n\nDwa.', 'Raz.\n\nDwa.'],
  ])('%s', (_, before, after) => {
    expect(flags(before, after)).toBe(false);
  });

  test('output that a program records in both languages', () => {
    const code = '```python live id=x\nprint(1)\n```\n\n';
    expect(
      flags(
        `${code}\`\`\`text output\n1\n\`\`\``,
        `${code}\`\`\`text output\n2\n\`\`\``,
      ),
    ).toBe(false);
  });

  test('code that a lab changes: both languages quote it', () => {
    const page = '```python file=labs/a/b.py region=c\n```';
    expect(flags(page, page)).toBe(false);
  });
});

describe('a change that a reader would miss flags', () => {
  test.each([
    ['a word', 'Model działa.', 'Model nie działa.'],
    ['a number', 'Trwa 1,5 s.', 'Trwa 15 s.'],
    ['a sign', 'Od -5 do 5.', 'Od 5 do 5.'],
    ['a version', 'Python 3.11', 'Python 3.12'],
    ['a question', 'Model działa.', 'Model działa?'],
    ['a command', '```sh\nnpm test\n```', '```sh\nnpm start\n```'],
    ['a flag of a command', '```sh\nls -a\n```', '```sh\nls -A\n```'],
    [
      'the indentation of code',
      '```python\nif a:\n  b\n```',
      '```python\nif a:\n    b\n```',
    ],
    ['code in a sentence', 'Wpisz `ls -a`.', 'Wpisz `ls -l`.'],
    ['punctuation in code', 'Wpisz `a.`', 'Wpisz `a`'],
    ['a formula', '$a^2$', '$a^3$'],
    ['where a link leads', '[x](https://x.org)', '[x](https://y.org)'],
    ['a wiki link', '[[docker|x]]', '[[kubernetes|x]]'],
    [
      'the region that is quoted',
      '```py file=a region=b\n```',
      '```py file=a region=c\n```',
    ],
    [
      'a right answer',
      '```quiz\na: {right: true}\n```',
      '```quiz\na: {right: false}\n```',
    ],
    [
      'code in a quiz',
      '```quiz\ncode: "a, b"\n```',
      '```quiz\ncode: "a b"\n```',
    ],
    ['steps in place of points', '1. raz', '- raz'],
    [
      'what an exercise practises',
      '::::exercise[A]{#a practises="1"}\nX\n::::',
      '::::exercise[A]{#a practises="2"}\nX\n::::',
    ],
    ['a cell', '| a |\n| - |\n| 1 |', '| a |\n| - |\n| 2 |'],
  ])('%s', (_, before, after) => {
    expect(flags(before, after)).toBe(true);
  });

  test('the title of the section, and only of this one', () => {
    const before = pins('## A {#a}\n\nx\n\n## B {#b}\n\ny\n');
    const after = pins('## A {#a}\n\nx\n\n## C {#b}\n\ny\n');
    expect(driftOf(after, before)).toEqual({stale: ['b'], gone: []});
  });

  test('a text of the front matter, not a fact', () => {
    const before = pins('Raz.\n');
    expect(driftOf(pins('Raz.\n', {title: 'Inny'}), before).stale).toEqual([
      '_facts',
    ]);
    expect(driftOf(pins('Raz.\n', {aliases: ['x']}), before).stale).toEqual([]);
  });
});

describe('drift', () => {
  const before: Pins = {a: '1', b: '2'};

  test.each<[string, Pins, string[], string[]]>([
    ['nothing when nothing changed', {a: '1', b: '2'}, [], []],
    ['nothing when a section moved', {b: '2', a: '1'}, [], []],
    ['a changed section', {a: '1', b: '3'}, ['b'], []],
    ['a new section', {a: '1', c: '3', b: '2'}, ['c'], []],
    ['a section that is gone', {a: '1'}, [], ['b']],
    ['a section that only got another id', {a: '1', c: '2'}, [], ['b']],
  ])('%s', (_, current, stale, gone) => {
    expect(driftOf(current, before)).toEqual({stale, gone});
  });
});

describe('pinning', () => {
  const current: Pins = {a: '1', b: '3', c: '4'};
  const before = {pins: {a: '1', b: '2'}, stale: []};

  test('a translation that was never pinned follows all', () => {
    expect(
      repin({current, before: undefined, isFollowed: () => false}),
    ).toEqual({
      pins: current,
      stale: [],
      pinned: ['a', 'b', 'c'],
      refused: [],
    });
  });

  test('leaves out what changed in the original and not in the translation', () => {
    expect(repin({current, before, isFollowed: (id) => id === 'c'})).toEqual({
      pins: {a: '1', b: '2', c: '4'},
      stale: [],
      pinned: ['c'],
      refused: ['b'],
    });
  });

  test('what is admitted to be behind stays so until somebody works on it', () => {
    const admitted = admitStale(current, before);
    expect(admitted).toEqual({pins: before.pins, stale: ['b', 'c']});
    expect(
      repin({current, before: admitted, isFollowed: (id) => id === 'b'}),
    ).toEqual({
      pins: {a: '1', b: '3'},
      stale: ['c'],
      pinned: ['b'],
      refused: [],
    });
  });

  test('takes another id over', () => {
    const renamed = repin({
      current: {a: '1', z: '2'},
      before,
      isFollowed: () => false,
    });
    expect(renamed).toMatchObject({pins: {a: '1', z: '2'}, refused: []});
  });

  test('changes nothing else in a file, and is the same when it is done twice', () => {
    const text =
      '---\ntitle: A\ntranslates:\n  a: "0"\nstale: [b]\nrelated: [x]\n---\n\nText.\n\n---\n';
    const once = withPinning(text, {pins: {a: '1', b: '2'}, stale: ['b']});
    expect(once).toBe(
      '---\ntitle: A\nrelated: [x]\ntranslates:\n  a: "1"\n  b: "2"\nstale: [b]\n---\n\nText.\n\n---\n',
    );
    expect(withPinning(once, {pins: {a: '1', b: '2'}, stale: ['b']})).toBe(
      once,
    );
  });
});

describe('the language of a text', () => {
  test.each<[string, string | undefined]>([
    [
      'Model działa w sieci, ale nie ma go w rejestrze, więc trzeba go tam zapisać, żeby każdy mógł z niego korzystać i nie pytać o to po raz drugi.',
      'pl',
    ],
    [
      'The model is in the network but it is not in the registry, so you have to put it there if you want them to use it.',
      'en',
    ],
    ['Docker, Kubernetes, MLflow, Airflow', undefined],
    ['a do on to my', undefined],
  ])('%s', (text, language) => {
    expect(writtenLanguage(text)).toBe(language);
  });
});
