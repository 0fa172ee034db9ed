import {expect, test} from 'vitest';
import {fixtureCases, renderMarkdown} from '../../../tests/support/markdown';
import {remarkMermaid} from './index';

const path = '/site/docs/project/03-airflow.md';

test.each(fixtureCases(import.meta.url))(
  'draws $name',
  async ({input, output}) => {
    const html = await renderMarkdown(input, remarkMermaid, path);
    await expect(html).toMatchFileSnapshot(output);
  },
);

test('draws the same bytes every time', async () => {
  const [{input} = {input: ''}] = fixtureCases(import.meta.url).slice(1);
  expect(await renderMarkdown(input, remarkMermaid, path)).toBe(
    await renderMarkdown(input, remarkMermaid, path),
  );
});

test('names every problem of a page with its line in the file', async () => {
  const page =
    '```mermaid\nflowchart LR\nA --> \n```\n\n```mermaid\npie\n```\n';
  await expect(
    renderMarkdown(
      page,
      [remarkMermaid, {lineOffset: () => 5}],
      `${process.cwd()}/docs/a.md`,
    ),
  ).rejects.toThrow(
    [
      'docs/a.md:7  The diagram has no description; write "accDescr: The same in words" under its first line.',
      'docs/a.md:7  The diagram has no name; write "accTitle: What it shows" under its first line.',
      'docs/a.md:8  "A -->" cannot be drawn; write e.g. A["Text"] -->|label| B["Text"], with spaces around arrows.',
      'docs/a.md:12  "pie" does not start a diagram; write "flowchart LR", "flowchart TB", "sequenceDiagram" or "stateDiagram-v2".',
    ].join('\n'),
  );
});
