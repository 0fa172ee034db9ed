import type {Root} from 'mdast';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {expect, test} from 'vitest';
import {fixtureCases, renderMarkdown} from '../../../tests/support/markdown';
import {remarkLabCode, type Options} from './index';

const path = `${process.cwd()}/docs/a.md`;

const englishPath = `${process.cwd()}/i18n/en/docs/a.md`;

const options: Options = {
  teaches: () => true,
  readLab: (file) =>
    file === 'labs/model-api/app/main.py'
      ? 'import os\n\n# region lifespan\ndef start():\n    run()\n# endregion\n'
      : undefined,
};

test.each(fixtureCases(import.meta.url))(
  'shows $name',
  async ({name, input, output}) => {
    const html = await renderMarkdown(
      input,
      [remarkLabCode, options],
      name.endsWith('-english') ? englishPath : path,
    );
    await expect(html).toMatchFileSnapshot(output);
  },
);

test.each([
  ['file=labs/model-api/app/main.py', 'title="labs/model-api/app/main.py"'],
  [
    'file=labs/model-api/app/main.py region=lifespan {1}',
    '{1} title="labs/model-api/app/main.py"',
  ],
  ['file=labs/model-api/app/main.py title="main.py"', 'title="main.py"'],
])('turns the info %j into %j', async (info, meta) => {
  const processor = unified().use(remarkParse).use(remarkLabCode, options);
  const tree: Root = await processor.run(
    processor.parse(`\`\`\`python ${info}\n\`\`\``),
    {path},
  );
  expect(tree.children[0]).toMatchObject({type: 'code', meta});
});

test('names the regions that there are', async () => {
  await expect(
    renderMarkdown(
      '\n```python file=labs/model-api/app/main.py region=lifespn\n```\n',
      [remarkLabCode, options],
      path,
    ),
  ).rejects.toThrow(
    'docs/a.md:2  labs/model-api/app/main.py has no region "lifespn"; it has "lifespan". Did you mean "lifespan"?',
  );
});

test('says nothing of blocks on pages that do not teach', async () => {
  const html = await renderMarkdown(
    '```python\nx = 1\n```\n',
    [remarkLabCode, {...options, teaches: () => false}],
    path,
  );
  expect(html).not.toContain('course-code-note');
});
