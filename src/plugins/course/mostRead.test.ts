import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {tooMuch} from '../../domain/markdown/tooMuch';
import {problemsWith, smallPage} from '../../../tests/support/smallCourse';
import {splitFrontMatter} from './frontMatter';

/** A page that may be read takes at most so many times as long as the longest page that there is: a moment. */
const mostTimes = 15;

const longest = splitFrontMatter(
  readFileSync(
    join(
      import.meta.dirname,
      '../../../docs/modules/1-model-api/10-middleware.md',
    ),
    'utf8',
  ),
).body;

/** What an author, or a program, may write again and again. */
const units = [
  ...[':::\n', ':::a\n:::\n', '::a\n', ':a[b]\n', ':a '],
  ...['[[docker]]\n\n', '[[docker]] ', '[[', ']]\n', '![[x]]\n\n', '[\n', ']'],
  ...['> a\n\n', '> [!note] A\n\n', '> ', '- a\n', '- ', ' - a\n', '1. a\n\n'],
  ...['[a](b.md)\n\n', '[a]\n\n', '[a]: https://a.b\n', '![', '[^a]: b\n\n'],
  ...['```\n\n```\n', '```quiz\nid: a\n```\n', '```errors\n- id: a\n```\n'],
  ...[
    '$a$\n\n',
    '$$\na\n$$\n',
    '$a ',
    '`\n',
    '<\n',
    '<b>\n\n',
    '<!-- ',
    '&#1;',
  ],
  ...['| a |\n| - |\n\n', '|\n', 'a\n*a* b\n\n', '*_', '~a\n', 'a@b.c\n'],
  ...[
    '## A {#a}\n\n',
    '## A {.unnumbered}\n\n',
    'a ^b\n\n',
    '==a== ',
    '\n',
    'x',
  ],
];

test.each(units)('%j, as often as may be, is read in a moment', (unit) => {
  expect(timesAsLong(mostOf(unit))).toBeLessThan(mostTimes);
});

test('any few marks, as often as may be, are read in a moment', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...units), {minLength: 2, maxLength: 3}),
      (parts) => {
        expect(timesAsLong(mostOf(parts.join('')))).toBeLessThan(mostTimes);
      },
    ),
    {numRuns: 3 * Number(process.env.FUZZ ?? 1), seed: 20261129},
  );
});

/** The longest body made of this unit that is not refused unread. */
function mostOf(unit: string): string {
  const isRead = (count: number): boolean =>
    [...tooMuch(unit.repeat(count))].length === 0;
  let [read, refused] = [0, 200_000];
  while (refused - read > 1) {
    const between = Math.floor((read + refused) / 2);
    if (isRead(between)) read = between;
    else refused = between;
  }
  return unit.repeat(read);
}

/** How many times as long a body takes as the longest page, in time of the processor; the best of three when it seems long. */
function timesAsLong(body: string): number {
  let least = Infinity;
  for (let run = 0; run < 3 && least >= mostTimes; run += 1)
    least = Math.min(least, timeToRead(body) / timeToRead(longest));
  return least;
}

let runs = 0;

function timeToRead(body: string): number {
  // A page whose text is the same is not read again.
  runs += 1;
  const text = smallPage({
    body,
    keys: `title: A${runs}\ndescription: A page.\nuntranslated: true\n`,
  });
  const before = process.cpuUsage();
  problemsWith({'docs/a.md': text});
  const {user, system} = process.cpuUsage(before);
  return user + system;
}
