import {expect, test} from 'vitest';
import {fixtureCases, renderMarkdown} from '../../../tests/support/markdown';
import {remarkMathStyles} from './index';

const path = `${process.cwd()}/docs/a.md`;

test.each(fixtureCases(import.meta.url))(
  'marks a page with $name',
  async ({input, output}) => {
    const html = await renderMarkdown(input, remarkMathStyles, path);
    await expect(html).toMatchFileSnapshot(output);
  },
);

test.each([
  [
    'a\n$\\frac{1}$',
    2,
    'The formula "\\frac{1}" cannot be set: Unexpected end of input in a macro argument, expected \'}\'; mend it, or write \\$ for a dollar sign.',
  ],
  [
    '$$\nx\n= \\nonsense\n$$',
    3,
    'The formula "x = \\nonsense" cannot be set: Undefined control sequence: \\nonsense; mend it, or write \\$ for a dollar sign.',
  ],
])('names the line of %j', async (page, line, message) => {
  await expect(renderMarkdown(page, remarkMathStyles, path)).rejects.toThrow(
    `docs/a.md:${line}  ${message}`,
  );
});
