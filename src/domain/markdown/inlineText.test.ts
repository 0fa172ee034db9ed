import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  plainText,
  readInline,
  strayMarkup,
  type InlineText,
} from './inlineText';

describe('inline text', () => {
  test.each<[string, InlineText[]]>([
    ['', []],
    ['n_jobs i 2 * 3', [{kind: 'text', value: 'n_jobs i 2 * 3'}]],
    [
      'Zwróć `404`.',
      [
        {kind: 'text', value: 'Zwróć '},
        {kind: 'code', value: '404'},
        {kind: 'text', value: '.'},
      ],
    ],
    ['``a`b``', [{kind: 'code', value: 'a`b'}]],
    [
      '*a* **b `*c*`**',
      [
        {kind: 'emphasis', children: [{kind: 'text', value: 'a'}]},
        {kind: 'text', value: ' '},
        {
          kind: 'strong',
          children: [
            {kind: 'text', value: 'b '},
            {kind: 'code', value: '*c*'},
          ],
        },
      ],
    ],
    ['a ` b', [{kind: 'text', value: 'a ` b'}]],
  ])('reads %j', (text, parts) => {
    expect(readInline(text)).toEqual(parts);
  });

  test('says the words without their marks', () => {
    expect(plainText('Zwróć `404` albo *nic* z **`a*b`**')).toBe(
      'Zwróć 404 albo nic z a*b',
    );
  });

  test.each([
    ['`[[a]]` and *b*', undefined],
    ['a list[int] < b', undefined],
    ['see [[docker]]', 'a wiki link'],
    ['see *the [page](a.md)*', 'a link'],
    ['<b>a</b>', 'HTML'],
    ['$x^2$', 'a formula'],
    ['from $5 to $6', undefined],
    ['~~a~~', 'struck text'],
    ['a ` b', 'a back-tick without its partner'],
    ['a **b', 'a ** without its partner'],
  ])('finds in %j: %s', (text, found) => {
    expect(strayMarkup(text)).toBe(found);
  });

  test('keeps every letter of any text', () => {
    const letters = (text: string) => text.replace(/[`*]/g, '');
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom('`', '*', 'a', ' ', 'ż')}),
        (text) => {
          expect(letters(plainText(text))).toBe(letters(text));
        },
      ),
    );
  });
});
