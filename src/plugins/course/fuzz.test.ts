import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {problems} from '../../domain/course/problems';
import {formatProblem} from '../../domain/problem';
import {readYaml} from '../../domain/schema/readYaml';
import {svgProblems} from '../../domain/svg/svgProblems';
import {svgFigure} from '../../domain/wikiLinks/figure';
import {memoryRepository} from '../../../tests/support/memoryRepository';
import {currentEdition} from './editions';
import {editionOf} from './loadCourse';
import {sourcePage} from './readPages';

/** How many times as long as usual: `FUZZ=20` at night. */
const times = Number(process.env.FUZZ ?? 1);
const settings = (runs: number) => ({numRuns: runs * times, seed: 20261129});

const repository = memoryRepository();
const kitchenSink = readFileSync(
  join(import.meta.dirname, '../../../docs/start/09-write-a-lesson.md'),
  'utf8',
);
const drawing =
  '<svg viewBox="0 0 4 2"><title>T</title><desc>D &amp; E</desc><g id="a" fill="none"><path d="M0 0"/></g><use href="#a"/></svg>';

/** What has a meaning to one of the parsers. */
const atoms = [
  ...Array.from('[](){}<>|`*_~$:#!&\\"\'-+=^%@/.,; \t\n0aZł🎉'),
  ...['[[', ']]', '![[', '```', '~~~', ':::', '::::exercise[A]{#a}\n', '$$'],
  ...['---\n', '## A {#a}\n', '> [!note] ', '| a |\n| - |\n', '- ', '\n\n'],
  ...['```quiz\n', '```radar\n', '```errors\n', '```mermaid\nflowchart LR\n'],
  ...['```python live id=a\n', '```python file=labs/a region=b\n', 'id: a\n'],
  ...[
    'questions:\n',
    '  - kind: single\n',
    '*a',
    '&a',
    '!!js',
    '__proto__: 1\n',
  ],
  ...[
    '<g>',
    '</g>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?',
    '&#x0;',
    '&#120;',
    'href=',
  ],
  ...['\u0000', '\uFEFF', '\u202E', '\\frac{', '\\href{', 'title:'],
];
const noise = fc
  .array(fc.constantFrom(...atoms), {maxLength: 30})
  .map((parts) => parts.join(''));

/** A text with pieces cut out, doubled, and noise put in. */
const mutated = (text: string) =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        length: fc.nat(40),
        by: fc.oneof(fc.constant(''), noise),
      }),
      {minLength: 1, maxLength: 4},
    )
    .map((cuts) =>
      cuts.reduce(
        (whole, {at, length, by}) =>
          whole.slice(0, at) + by + whole.slice(at + length),
        text,
      ),
    );

/** Reads a page as the check does, and wants of each problem a place, a sentence and its rule; twice the same. */
function check(relativePath: string, text: string): void {
  const path = `docs/${relativePath}`;
  const place = {path, relativePath, edition: '2', locale: 'pl'} as const;
  const say = () =>
    problems(
      [editionOf(currentEdition, [sourcePage(place, text)])],
      repository,
    ).filter(({file}) => file === path);
  const found = say();
  const lines = text.split('\n').length;
  for (const {line, message, rule} of found) {
    expect(line, message).toBeGreaterThanOrEqual(1);
    expect(line, message).toBeLessThanOrEqual(lines);
    expect(message).toMatch(/^\S.{15,}/);
    expect(rule).not.toBe('');
  }
  expect(say().map(formatProblem)).toEqual(found.map(formatProblem));
}

test('any front matter is read, or told of', () => {
  fc.assert(
    fc.property(noise, (keys) => {
      const yaml = readYaml(keys);
      if ('problems' in yaml) expect(yaml.problems).not.toEqual([]);
      else JSON.stringify(yaml.value);
    }),
    settings(5000),
  );
});

test('any body is read, or told of', () => {
  fc.assert(
    fc.property(noise, (body) => {
      check(
        'start/a.md',
        `---\ntitle: A\ndescription: A.\nuntranslated: true\n---\n\n${body}`,
      );
    }),
    settings(1500),
  );
});

test('the page that shows every block is read, or told of, whatever happens to it', () => {
  fc.assert(
    fc.property(mutated(kitchenSink), (text) => {
      check('start/09-write-a-lesson.md', text);
    }),
    settings(100),
  );
});

test('any drawing is drawn, or told of', () => {
  fc.assert(
    fc.property(fc.oneof(mutated(drawing), noise), (svg) => {
      const found = svgProblems(svg);
      for (const {line, message} of found) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(svg.split('\n').length);
        expect(message.length).toBeGreaterThan(10);
      }
      if (found.length === 0) svgFigure(svg, 'A', 'a');
    }),
    settings(5000),
  );
});
