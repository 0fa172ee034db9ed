import {toHtml} from 'hast-util-to-html';
import rehypeKatex from 'rehype-katex';
import rehypeRaw from 'rehype-raw';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {rehypeStyleClasses} from '../../../src/plugins/rehype-style-classes';

/** A text of Markdown as the build makes it, raw HTML included; blocks of the site stay code. */
export function rendered(markdown: string): string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkDirective)
    .use(remarkMath)
    .use(remarkRehype, {allowDangerousHtml: true})
    .use(rehypeRaw)
    .use(rehypeKatex)
    .use(rehypeStyleClasses);
  return toHtml(processor.runSync(processor.parse(markdown)));
}
