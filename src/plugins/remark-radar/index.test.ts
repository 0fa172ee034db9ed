import {expect, test} from 'vitest';
import {fixtureCases, renderMarkdown} from '../../../tests/support/markdown';
import {remarkRadar} from './index';

const path = `${process.cwd()}/docs/start/roles.md`;

test.each(fixtureCases(import.meta.url))(
  'draws $name',
  async ({input, output}) => {
    const html = await renderMarkdown(input, remarkRadar, path);
    await expect(html).toMatchFileSnapshot(output);
  },
);

test('speaks English on an English page', async () => {
  const [{input} = {input: ''}] = fixtureCases(import.meta.url);
  const html = await renderMarkdown(
    input,
    remarkRadar,
    'i18n/en/docusaurus-plugin-content-docs/current/start/roles.md',
  );
  expect(html).toContain('<summary>Values in a table</summary>');
  expect(html).toContain('Inżynieria danych 2.5;');
});

test.each([
  [
    'max: 3\naxes: [a, b, c]\n',
    3,
    'missing key "title": the radar needs it: the name of the chart.',
  ],
  [
    'title: t\ndescription: d\nmax: 3\naxes: [a, b, c]\nseries:\n  - name: x\n    values: [1, 2, 9]\n',
    9,
    '"x" has the value 9. Write a number greater than 0 and at most 3.',
  ],
  ['title: "t\n', 3, 'The radar is not YAML: Missing closing "quote.'],
])('names the line of %j', async (yaml, line, message) => {
  await expect(
    renderMarkdown(`\n\`\`\`radar\n${yaml}\`\`\`\n`, remarkRadar, path),
  ).rejects.toThrow(`docs/start/roles.md:${line}  ${message}`);
});
