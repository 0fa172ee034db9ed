import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import {unified, type PluggableList} from 'unified';
import {visit} from 'unist-util-visit';
import type {CoursePage} from '../../domain/course/catalogue';
import type {SourcePage} from '../../domain/course/page';
import {sourceOf} from '../../domain/course/rules/rule';
import {sitePathOf} from '../nodes/downloadLink';
import {address, addressIn} from './address';
import type {CourseStore} from './courseStore';
import type {BuiltSite} from './writeOpenData';

/** Plugins that write derived sections, links and code into a page's Markdown. */
export type TwinPlugins = PluggableList;

/**
 * Writes each page of the built language as Markdown beside its HTML: `…/index.md`.
 *
 * What the build derives is in it, links are whole addresses, diagrams stay as their source.
 */
export async function writeMarkdownTwins(
  site: BuiltSite,
  store: CourseStore,
  plugins: TwinPlugins,
): Promise<void> {
  const {outDir, i18n, siteDir} = site;
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkDirective)
    .use(remarkMath)
    .use(plugins)
    .use(() => wholeAddresses(site))
    .use(remarkStringify, {bullet: '-', rule: '-'});
  for (const edition of store.editions())
    for (const {locale, pages} of edition.catalogues) {
      if (locale !== i18n.currentLocale) continue;
      for (const page of pages.values()) {
        const source = sourceOf(edition, page);
        const text = await processor.process({
          path: join(siteDir, source.path),
          value: source.body.replaceAll(/^(#.*?)\s*\{#[^}]*\}\s*$/gm, '$1'),
        });
        const folder = join(outDir, page.url);
        await mkdir(folder, {recursive: true});
        await writeFile(
          join(folder, 'index.md'),
          twin(page, source, String(text), site),
        );
      }
    }
}

function twin(
  {facts, url, locale}: CoursePage,
  {edition}: SourcePage,
  text: string,
  site: BuiltSite,
): string {
  const note =
    locale === site.i18n.currentLocale
      ? ''
      : `> Not translated yet. The text is in Polish: <${addressIn(locale, url, site)}>\n\n`;
  return `# ${facts.title}\n\n<${address(url, site)}> (edition ${edition})\n\n${note}${text}`;
}

function wholeAddresses(site: BuiltSite): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'link', (node) => {
      const path = sitePathOf(node.url);
      if (path !== undefined) node.url = address(path, site);
    });
  };
}
