import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {createProcessors} from '@docusaurus/mdx-loader/lib/processor';
import type {Options as LoaderOptions} from '@docusaurus/mdx-loader';
import fc from 'fast-check';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import {expect, test} from 'vitest';
import {parseMarkdown} from '../../domain/markdown/parseMarkdown';
import {memoryRepository} from '../../../tests/support/memoryRepository';
import {smallCourse, smallPage} from '../../../tests/support/smallCourse';
import {courseStore} from '../course/courseStore';
import {splitFrontMatter} from '../course/frontMatter';
import {rehypeScrollableFormulas} from '../rehype-scrollable-formulas';
import {rehypeStyleClasses} from '../rehype-style-classes';
import {markdownPlugins} from '.';

const repository = join(import.meta.dirname, '../../..');
/** Nothing is read from here. */
const siteDir = join(repository, 'tests/no-such-folder');
const path = 'docs/a.md';

let page = '';
const files = () => memoryRepository({...smallCourse, [path]: page});
const store = courseStore(siteDir, {
  ...files(),
  textOf: (file) => files().textOf(file),
});

/** The build's own pipeline for a page, from Markdown to the module that the bundler gets. */
const {mdProcessor} = await createProcessors({
  options: {
    siteDir,
    staticDirs: [],
    admonitions: true,
    removeContentTitle: false,
    resolveMarkdownLink: () => null,
    beforeDefaultRemarkPlugins: markdownPlugins(store, siteDir),
    remarkPlugins: [remarkMath],
    rehypePlugins: [
      rehypeKatex,
      [rehypeScrollableFormulas, {label: 'Wzór'}],
      rehypeStyleClasses,
    ],
    markdownConfig: {
      format: 'detect',
      mermaid: false,
      emoji: true,
      anchors: {maintainCase: false},
      mdx1Compat: {comments: true, admonitions: true, headingIds: true},
      hooks: {
        onBrokenMarkdownLinks: 'throw',
        onBrokenMarkdownImages: 'throw',
      },
    },
  } as unknown as LoaderOptions,
});

/** The blocks of the page that shows them all, but those that quote labs; what marks are put around and between them. */
const kitchenSink = splitFrontMatter(
  readFileSync(join(repository, 'docs/start/09-write-a-lesson.md'), 'utf8'),
).body;
const blocks = parseMarkdown(kitchenSink)
  .children.map(({position}) =>
    kitchenSink.slice(position?.start.offset, position?.end.offset),
  )
  .filter((block) => !/file=|!\[\[|\[\[/.test(block));
const lines = [
  ...[
    'Text.',
    '[[docker]] and [[b#why|why]]',
    '$a^2$ and `[[x]]`',
    '$$\na\n$$',
  ],
  ...['*a **b***', '~~a~~[^1]\n\n[^1]: Note.', '<https://a.b>', 'https://a.b'],
  ...['[x][r]\n\n[r]: https://a.b "T"', 'a\\\nb', '- [ ] a\n- [x] b', '1) a'],
  ...['| a | b |\n| :- | -: |\n| `x` | [[docker]] |', '> [!tip]\n> Text.'],
  ...[
    '```\n:::\n```',
    '    indented',
    '***',
    'a:b :c',
    '&amp; &#120;',
    'A\n---',
  ],
  ...[
    '10:30 and 5:0',
    ':smile: :+1:',
    '\\[\\[x\\]\\]',
    '# ',
    '#a',
    '{a} {{b}}',
  ],
  ...[
    '`` ` ``',
    '```js {1} title="A"\na\n```',
    '```diff\n- a\n```',
    'x ^2^ ~3~',
  ],
  ...[
    ':::note[A *b*]\nText.\n:::',
    ':::tip\n\n- a\n\n:::',
    '::::info\n:::tip\na\n:::\n::::',
  ],
];
const block = fc.oneof(
  fc.constantFrom(...lines),
  fc.constantFrom(...blocks),
  fc
    .tuple(fc.constantFrom(...lines), fc.constantFrom(...lines))
    .map(([a, b]) => `${a}\n${b}`),
);
const nested = fc
  .tuple(
    block,
    fc.constantFrom('', '> ', '- ', '1. ', '  ', ':::note\n', '## '),
  )
  .map(([text, mark]) =>
    mark === ':::note\n'
      ? `::::::note\n\n${text}\n\n::::::`
      : text
          .split('\n')
          .map((line, index) =>
            mark === '> ' || index === 0
              ? mark + line
              : ' '.repeat(mark.length) + line,
          )
          .join('\n'),
  );

test('what the check accepts, the build makes a page of', async () => {
  const runs = 120 * Number(process.env.FUZZ ?? 1);
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(nested, {minLength: 1, maxLength: 3}),
      async (parts) => {
        const body = `## Why {#why}\n\nBecause.\n\n${parts.join('\n\n')}\n`;
        page = smallPage({body});
        store.load();
        if (store.problems().some(({file}) => file === path)) return;
        accepted += 1;
        await mdProcessor.process({
          content: body,
          filePath: join(siteDir, path),
          frontMatter: {},
          compilerName: 'client',
        });
      },
    ),
    {numRuns: runs, seed: 20261129},
  );
  // Otherwise it would say nothing.
  expect(accepted).toBeGreaterThan(runs / 4);
});
