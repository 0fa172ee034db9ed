import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {toJsxRuntime} from 'hast-util-to-jsx-runtime';
import {isValidElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {Fragment, jsx, jsxs} from 'react/jsx-runtime';
import rehypeRaw from 'rehype-raw';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified, type Pluggable} from 'unified';

/**
 * Renders Markdown the way Docusaurus renders a `.md` file: the plugin first, then hast, parse5 and React.
 *
 * @returns HTML with a line break between tags that touch, so that two versions can be compared line by line
 */
export async function renderMarkdown(
  markdown: string,
  plugin: Pluggable,
  path: string,
): Promise<string> {
  const processor = unified()
    .use(remarkParse)
    .use([plugin])
    .use(remarkDirective)
    .use(remarkMath)
    .use(remarkGfm)
    .use(remarkRehype, {allowDangerousHtml: true})
    .use(rehypeRaw);
  const file = {value: markdown, path};
  const tree = await processor.run(processor.parse(file), file);
  const page: unknown = toJsxRuntime(tree, {Fragment, jsx, jsxs});
  if (!isValidElement(page)) return '';
  return `${renderToStaticMarkup(page).replace(/></g, '>\n<')}\n`;
}

/** The cases of a plugin: the folders beside its test under `fixtures/`. */
export function fixtureCases(
  testUrl: string,
): {name: string; input: string; output: string}[] {
  const root = fileURLToPath(new URL('fixtures/', testUrl));
  return readdirSync(root)
    .sort()
    .map((name) => ({
      name,
      input: readFileSync(`${root}${name}/input.md`, 'utf8'),
      output: `${root}${name}/output.html`,
    }));
}
