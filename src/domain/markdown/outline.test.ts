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
    expect(outlineOf(text).wikiLinks).toEqual([
      {target, anchor, embeds, line: 1},
    ]);
  });

  test('finds ids of container directives', () => {
    expect(
      outlineOf('::::exercise[Title]{#try-it}\n:::hint').directiveIds,
    ).toEqual([{id: 'try-it', line: 1}]);
  });

  test('reads any text without an exception, and no line twice', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const {prose, fences} = outlineOf(text);
        const lines = [...prose, ...fences].map(({line}) => line);
        expect(new Set(lines).size).toBe(lines.length);
      }),
    );
  });
});
