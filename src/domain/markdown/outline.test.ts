import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {outlineOf} from './outline';

describe('outline', () => {
  test('gives lines of the file, not of the body', () => {
    const {headings} = outlineOf('Text\n\n## Why {#why}', 10);
    expect(headings).toEqual([{level: 2, text: 'Why', id: 'why', line: 12}]);
  });

  test('keeps what stands in fences and inline code out of links and headings', () => {
    const outline = outlineOf(
      '`[[a]]`\n\n````md\n```\n# x\n[[b]]\n````\n[[c]]',
    );
    expect(outline.headings).toEqual([]);
    expect(outline.wikiLinks.map(({target}) => target)).toEqual(['c']);
    expect(outline.fences).toEqual([
      {info: 'md', content: '```\n# x\n[[b]]', line: 3},
    ]);
  });

  test.each([
    ['[[a]]', 'a', undefined, false],
    ['[[a|label]]', 'a', undefined, false],
    ['[[a\\|label]]', 'a', undefined, false],
    ['[[p/a#part|label]]', 'p/a', 'part', false],
    ['[[#part]]', '', 'part', false],
    ['![[a.svg|text]]', 'a.svg', undefined, true],
  ])('reads %s', (text, target, anchor, embeds) => {
    expect(outlineOf(text).wikiLinks).toMatchObject([
      {target, anchor, embeds, inLink: false, line: 1},
    ]);
  });

  test.each<[string, string[]]>([
    ['setext', 'Why {#why}\n==='.split('\n')],
    ['indented', ['   ## Why {#why}']],
    ['quoted', ['> ## Why {#why}']],
    ['listed', ['- ## Why {#why}']],
    ['with closing marks', ['## Why {#why} ##']],
    ['with emphasis', ['## *Why* {#why}']],
  ])('finds a heading that is %s', (_, lines) => {
    expect(outlineOf(lines.join('\n')).headings).toMatchObject([
      {text: 'Why', id: 'why', line: 1},
    ]);
  });

  test.each([
    ['[a](https://a.b)', 'https://a.b'],
    ['[a](&#104;ttps://a.b)', 'https://a.b'],
    ['[a](\n<https://a.b>)', 'https://a.b'],
    ['[a][r]\n\n[r]: https://a.b', 'https://a.b'],
    ['<https://a.b>', 'https://a.b'],
    ['https://a.b', 'https://a.b'],
  ])('finds the link in %j', (text, url) => {
    expect(outlineOf(text, 7).links).toMatchObject([{url, line: 7}]);
  });

  test('finds no link, heading or HTML where there is none', () => {
    const {links, headings, wikiLinks, html} = outlineOf(
      'A `[[a]]\n<b>` b.\n\n    # code\n    [[b]] <i>\n\n$[[c]] <b>$',
    );
    expect([links, headings, wikiLinks, html]).toEqual([[], [], [], []]);
  });

  test('finds a wiki link over several lines, with emphasis and beside a definition of its name', () => {
    const {wikiLinks} = outlineOf(
      'Text\n[[docker|*Docker*\nengine]] and [[pod]].\n\n[pod]: https://a.b',
    );
    expect(wikiLinks).toMatchObject([
      {target: 'docker', label: 'Docker engine', line: 2},
      {target: 'pod', label: undefined, line: 3},
    ]);
  });

  test.each<[string, string[]]>([
    ['::::exercise[A]{#a}\nText\n:::', ['::::exercise']],
    ['::::exercise[A]{#a}\n:::hint\nText\n:::\n', ['::::exercise']],
    [':::exercise[A]{#a}\n:::hint\nText\n:::\n', [':::hint']],
    ['```sh\nls\n', ['```sh']],
    ['- :::tip\n  Text\n  :::\n\nText', []],
    ['> ```\n> ls\n> ```', []],
    [':::tip\n:::', []],
  ])('knows what is never closed in %j', (text, names) => {
    expect(outlineOf(text).unclosed.map(({name}) => name)).toEqual(names);
  });

  test('reads any text without an exception, and puts nothing beyond its lines', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({unit: 'binary'}),
            fc.constantFrom('[[', ']]', '```', ':::a', '\n', '> ', '- ', '# '),
          ),
        ),
        (pieces) => {
          const text = pieces.join('');
          const {length} = text.split(/\r\n?|\n/);
          for (const list of Object.values(outlineOf(text)))
            for (const {line} of list as readonly {line: number}[])
              expect(line).toBeLessThanOrEqual(length);
        },
      ),
    );
  });
});
