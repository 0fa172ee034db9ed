import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {expect, test} from 'vitest';
import {remarkCallout} from '.';

const fixtures = join(import.meta.dirname, 'fixtures');

async function written(value: string, path = 'docs/a.md'): Promise<string> {
  const file = await unified()
    .use(remarkParse)
    .use(remarkDirective)
    .use(remarkCallout)
    .use(remarkStringify)
    .process({path: join(process.cwd(), path), value});
  return String(file);
}

test.each(readdirSync(fixtures))('draws %s', async (name) => {
  const input = readFileSync(join(fixtures, name, 'input.md'), 'utf8');
  const path = name.endsWith('english') ? 'i18n/en/a.md' : 'docs/a.md';
  await expect(await written(input, path)).toMatchFileSnapshot(
    join(fixtures, name, 'output.md'),
  );
});

test('offers the nearest of the kinds', async () => {
  await expect(written('Text.\n\n> [!wrning] A\n> B')).rejects.toThrow(
    'docs/a.md:3  "[!wrning]" is no kind of callout. Did you mean "warning"? Write one of: note, tip, hint,',
  );
});
