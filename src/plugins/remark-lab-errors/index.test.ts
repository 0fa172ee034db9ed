import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {describe, expect, test} from 'vitest';
import {fixtureCases, renderMarkdown} from '../../../tests/support/markdown';
import {patternsOf, type LabError} from '../../domain/labErrors/labError';
import {matchErrors} from '../../domain/labErrors/matchErrors';
import {labErrorsFeature} from '../../domain/labErrors/labErrorsFeature';
import {parsedPage} from '../../domain/markdown/parsedPage';
import {remarkErrorFinder, remarkLabErrors} from '.';

const root = join(import.meta.dirname, '../../..');
const english = 'i18n/en/docusaurus-plugin-content-docs/current';
const path = `${process.cwd()}/docs/modules/errors.md`;

test.each(fixtureCases(import.meta.url))(
  'shows $name without scripts',
  async ({name, input, output}) => {
    const html = await renderMarkdown(
      input,
      () => {
        const processor = unified().use(remarkLabErrors).use(remarkErrorFinder);
        return (tree, file) => processor.run(tree as never, file) as never;
      },
      name.endsWith('-english') ? `${english}/modules/errors.md` : path,
    );
    await expect(html).toMatchFileSnapshot(output);
  },
);

test('stays Markdown in the twin of a page', async () => {
  const file = await unified()
    .use(remarkParse)
    .use(remarkLabErrors)
    .use(remarkStringify, {bullet: '-'})
    .process({
      path,
      value:
        '```errors\n- {id: a, message: "KeyError: the message", cause: Why, cure: "Do `this`", lesson: p#s}\n```\n',
    });
  expect(String(file)).toBe(
    '`KeyError: the message`\n\n- **Przyczyna:** Why\n- **Naprawa:** Do `this`\n- **Gdzie w kursie:** \\[\\[p#s]]\n',
  );
});

describe('the feature', () => {
  const entry =
    '{id: a, message: "KeyError: the message", cause: c, cure: d, lesson: p#s}';

  const problemsOf = (content: string, after = '') =>
    labErrorsFeature.read(
      parsedPage(`\`\`\`errors\n${content}\n\`\`\`\n${after}`, 3),
    ).problems;

  test.each<[string, string, number, string]>([
    [
      'no list',
      'id: a',
      4,
      'the list of errors is a list of keys. It must be a list.',
    ],
    [
      'a text',
      '- a',
      4,
      'error 1 is "a". It must be a list of keys, each with its value.',
    ],
    [
      'no cause',
      '- {id: a, message: "KeyError: the message", cure: d, lesson: p#s}',
      4,
      'missing key "cause": error "a" needs it: why it comes.',
    ],
    [
      'an unknown key',
      '- {id: a, message: "KeyError: the message", cause: c, cure: d, lesson: p#s, fix: e}',
      4,
      'unknown key "fix" in error "a". Remove it or correct its name.',
    ],
    [
      'a message that is everywhere',
      '- {id: a, message: "Error: … …", cause: c, cure: d, lesson: p#s}',
      4,
      'error "a" would be found everywhere: "Error: … …" has fewer than 12 characters beside "…". Quote more of the message.',
    ],
    [
      'a lesson without a section',
      '- {id: a, message: "KeyError: the message", cause: c, cure: d, lesson: p}',
      4,
      'error "a" has lesson: p. Write it as page#section.',
    ],
    [
      'an id that stands twice',
      `- ${entry}\n- ${entry}`,
      5,
      'The id "a" is taken by the error on line 4; choose another.',
    ],
  ])('explains %s', (_, content, line, message) => {
    expect(problemsOf(content)).toEqual([{line, message}]);
  });

  test('knows the headings of the page', () => {
    expect(problemsOf(`- ${entry}`, '## A {#a}')).toEqual([
      {
        line: 4,
        message:
          'The id "a" is taken by a heading of this page; choose another.',
      },
    ]);
  });
});

describe.each([
  {folder: 'docs', module: '1-model-api', lab: 'model-api'},
  {folder: english, module: '1-model-api', lab: 'model-api'},
  {folder: 'docs', module: '2-containers', lab: 'containers'},
  {folder: english, module: '2-containers', lab: 'containers'},
])('the errors of $lab in $folder', ({folder, module, lab}) => {
  const text = readFileSync(
    join(root, folder, `modules/${module}/errors.md`),
    'utf8',
  );
  const errors = labErrorsFeature
    .read(parsedPage(text))
    .found.map(({error}) => error);
  const entries = errors.map((error: LabError) => ({
    id: error.id,
    patterns: patternsOf(error),
  }));
  const fixtures = readFileSync(
    join(root, `src/domain/labErrors/fixtures/${lab}.txt`),
    'utf8',
  )
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [id = '', ...lines] = part.split('\n');
      return {id, trace: lines.join('\n')};
    });

  test('have a fixture each', () => {
    expect(errors.map(({id}) => id)).toEqual(fixtures.map(({id}) => id));
    expect(errors.length).toBeGreaterThanOrEqual(40);
  });

  test.each(fixtures)(
    '$id is found by its trace, and nothing else is',
    ({id, trace}) => {
      expect(matchErrors(trace, entries).map((entry) => entry.id)).toEqual([
        id,
      ]);
    },
  );

  test.each(entries)(
    '$id is found first by every line of its own',
    ({id, patterns}) => {
      for (const pattern of patterns)
        expect(
          matchErrors(pattern.replaceAll('…', 'x y'), entries)[0]?.id,
        ).toBe(id);
    },
  );
});
