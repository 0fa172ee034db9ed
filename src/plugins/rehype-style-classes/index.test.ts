import rehypeKatex from 'rehype-katex';
import {toHtml} from 'hast-util-to-html';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {expect, test} from 'vitest';
import {rehypeStyleClasses} from './index';

function html(markdown: string): string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkMath)
    .use(remarkRehype)
    .use(rehypeKatex)
    .use(rehypeStyleClasses);
  return toHtml(processor.runSync(processor.parse(markdown)));
}

test('a formula has classes instead of style attributes', () => {
  const formula = html('$x^2 \\color{red}{y}$');
  expect(formula).not.toContain('style=');
  expect(formula).toMatch(/class="strut \[height:[\d.]+em\]/);
  expect(formula).toContain('[color:red]');
});

test('a cell has a class instead of an alignment', () => {
  expect(html('| a | b |\n| --: | :-: |\n| 1 | 2 |')).toContain(
    '<td class="text--right">1</td>\n<td class="text--center">2</td>',
  );
});
