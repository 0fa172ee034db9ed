import {expect, test} from 'vitest';
import {fixtureCases, renderMarkdown} from '../../../tests/support/markdown';
import {remarkLiveCode} from './index';

const path = `${process.cwd()}/docs/modules/rest.md`;
const pathOf = (name: string) =>
  name.endsWith('-english')
    ? 'i18n/en/docusaurus-plugin-content-docs/current/modules/rest.md'
    : path;

test.each(fixtureCases(import.meta.url))(
  'shows $name without scripts',
  async ({name, input, output}) => {
    const html = await renderMarkdown(
      input,
      [remarkLiveCode, {pageIdOf: () => 'modules/rest'}],
      pathOf(name),
    );
    await expect(html).toMatchFileSnapshot(output);
  },
);

test('has no page id where there is no page of the course', async () => {
  const html = await renderMarkdown(
    '```python live id=a\nx = 1\n```\n',
    remarkLiveCode,
    path,
  );
  expect(html).not.toContain('pageId');
});

test('names every problem of a page with its line', async () => {
  const page = [
    '```python live',
    'import socket',
    '```',
    '',
    'Prose.',
    '',
    '```text output',
    '1',
    '```',
    '',
  ].join('\n');
  await expect(
    renderMarkdown(page, [remarkLiveCode, {lineOffset: () => 10}], path),
  ).rejects.toThrow(
    [
      'docs/modules/rest.md:11  The live block has no id; write ```python live id=kebab-id.',
      'docs/modules/rest.md:12  Live code cannot import "socket": it is not among the modules that work in every browser, listed in src/domain/liveCode/liveModules.ts. Do without it, or leave out "live".',
      'docs/modules/rest.md:17  This output follows no live block; put it directly after its ```python live id=….',
    ].join('\n'),
  );
});
