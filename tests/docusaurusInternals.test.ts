import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import template from '@docusaurus/core/lib/ssg/ssgTemplate.html';
import {bootTemplate} from '../src/plugins/boot/bootTemplate';
import {leanRoutes} from '../src/plugins/lean-routes/leanRoutes';

/** Something of Docusaurus that is no promise of its documentation, and that this site stands on. */
type Internal = {
  /** What is so today. */
  readonly what: string;
  readonly holds: () => boolean;
  /** What is lost when it is no longer so, and where to mend it. */
  readonly otherwise: string;
};

const root = join(import.meta.dirname, '..');
const installed = (path: string): string =>
  readFileSync(join(root, 'node_modules', path), 'utf8');
const says = (path: string, ...texts: readonly string[]): boolean =>
  texts.every((text) => installed(path).includes(text));
const isAsCopied = (path: string, hash: string): boolean =>
  createHash('sha256').update(installed(path)).digest('hex').startsWith(hash);

const core = '@docusaurus/core/lib';
const theme = '@docusaurus/theme-classic/lib/theme';
const common = '@docusaurus/theme-common/lib';

const internals: readonly Internal[] = [
  {
    what: 'the client entry asks for "./docusaurus"',
    holds: () =>
      says(
        `${core}/client/clientEntry.js`,
        "from './docusaurus'",
        'window.docusaurus = docusaurus',
      ),
    otherwise:
      'Pages would be fetched behind every visible link again, about 100 kB a lesson. Find the new name and give it to the last NormalModuleReplacementPlugin of src/plugins/lean-routes.',
  },
  {
    what: 'links call window.docusaurus.preload and .prefetch',
    holds: () =>
      says(
        `${core}/client/exports/Link.js`,
        'window.docusaurus.preload(',
        'window.docusaurus.prefetch(',
      ),
    otherwise:
      'src/clientModules/loadOnHover.ts is called by nobody: give it what links call now.',
  },
  {
    what: '@docusaurus/core/lib/client/preload loads a route by its path',
    holds: () =>
      says(
        `${core}/client/preload.js`,
        'export default function preload(pathname)',
      ),
    otherwise:
      'Pages are not loaded on hover. Import what replaces it in src/clientModules/loadOnHover.ts.',
  },
  {
    what: 'the application begins at one file, and boot beside it',
    holds: () =>
      says(
        `${core}/webpack/client.js`,
        "entry: path_1.default.resolve(__dirname, '../client/clientEntry.js')",
      ),
    otherwise:
      'src/plugins/boot gives the client bundle two entries, "main" and "boot": write it as entries are written now.',
  },
  {
    what: 'a page names its scripts in one loop of the template',
    holds: () => bootTemplate(template) !== template,
    otherwise:
      'Pages would load the application at once, 200 kB more: give src/plugins/boot/bootTemplate.ts the loop of today.',
  },
  {
    what: '<html> says that the application has taken over',
    holds: () =>
      says(
        `${core}/client/hasHydratedDataAttribute.js`,
        'data-has-hydrated={isBrowser}',
      ),
    otherwise:
      'Boot waits for this attribute before it does again what the reader did: src/boot/application.ts.',
  },
  {
    what: 'the theme keeps colours and edition under these names',
    holds: () =>
      says(
        `${common}/contexts/colorMode.js`,
        "ColorModeStorageKey = 'theme'",
        "'data-theme-choice'",
      ) &&
      says(
        '@docusaurus/plugin-content-docs/lib/client/docsPreferredVersion.js',
        '`docs-preferred-version-${pluginId}`',
      ),
    otherwise:
      'Boot reads and writes them before the application does: src/boot/theme.ts, src/boot/shownByItself.ts.',
  },
  {
    what: 'ColorModeToggle is what src/theme/ColorModeToggle replaces',
    holds: () =>
      isAsCopied(`${theme}/ColorModeToggle/index.js`, '0c879fd020f317a5'),
    otherwise:
      'Compare the theme’s file with src/theme/ColorModeToggle and src/boot/nextTheme.ts, and put its hash here.',
  },
  {
    what: 'CodeBlock/Buttons is what src/theme/CodeBlock/Buttons replaces',
    holds: () =>
      isAsCopied(`${theme}/CodeBlock/Buttons/index.js`, '8cc39d7b3812bfb9'),
    otherwise:
      'Compare the theme’s file with src/theme/CodeBlock/Buttons, and put its hash here.',
  },
  {
    what: 'the table of contents marks its links with these classes',
    holds: () =>
      says(
        `${theme}/TOC/index.js`,
        "'table-of-contents__link toc-highlight'",
        "'table-of-contents__link--active'",
      ),
    otherwise:
      'Boot marks where the reader is before the application does: src/boot/tableOfContents.ts.',
  },
  {
    what: 'all styles are one sheet called "styles"',
    holds: () => says(`${core}/webpack/base.js`, "name: 'styles'"),
    otherwise:
      'src/plugins/used-styles cuts the sheet of this name: give it the new one.',
  },
  {
    what: 'a line of registry.js has a loader, a name and a weak reference',
    holds: () =>
      says(
        `${core}/server/codegen/codegenRoutes.js`,
        '"${chunkName}": [() => import(/* webpackChunkName: "${chunkName}" */ "${modulePath}"), "${modulePath}", require.resolveWeak("${modulePath}")],',
      ),
    otherwise:
      'src/plugins/lean-routes/leanRoutes.ts reads this line: give its pattern the new form.',
  },
  {
    what: 'a route takes its chunks by "path-hash", and of a chunk its loader first',
    holds: () =>
      says(
        `${core}/client/exports/ComponentCreator.js`,
        'routesChunkNames[`${path}-${hash}`]',
        'loader[keyPath] = chunkRegistry[0]',
      ),
    otherwise:
      'Pages stay empty: src/plugins/lean-routes/leanRoutes.ts must number routes and chunks as they are looked up now.',
  },
  {
    what: 'the plugin that maps names to chunks is called ChunkAssetPlugin',
    holds: () =>
      says(
        `${core}/webpack/plugins/ChunkAssetPlugin.js`,
        'class ChunkAssetPlugin',
      ) &&
      says(`${core}/webpack/client.js`, 'new ChunkAssetPlugin_1.default()'),
    otherwise:
      'Every page carries a map that nothing reads. Take its new name in src/plugins/lean-routes/index.ts.',
  },
  {
    what: 'generated files go where DOCUSAURUS_GENERATED_FILES_DIR_NAME says',
    holds: () =>
      says(
        '@docusaurus/utils/lib/constants.js',
        'process.env.DOCUSAURUS_GENERATED_FILES_DIR_NAME',
      ),
    otherwise:
      'A second build writes into the first: tasks/bench and tests/search/hostedBuild.ts need another way to keep builds apart.',
  },
  {
    what: 'a version of the docs gives its routes the prop "docs"',
    holds: () =>
      says(
        '@docusaurus/plugin-content-docs/lib/props.js',
        'docs: toVersionDocsProp(',
      ),
    otherwise:
      'Every page carries the descriptions of all others, 6 kB more. src/plugins/docs/withoutDescriptions.ts empties this prop: give it the new name.',
  },
  {
    what: 'the theme has useCodeBlockContext among its internals',
    holds: () =>
      says(`${common}/internal.js`, 'useCodeBlockContext') &&
      says(
        `${common}/utils/codeBlockUtils.js`,
        'export function useCodeBlockContext',
      ),
    otherwise:
      'src/theme/CodeBlock/Content takes the code and its language from there: take them from what replaces it.',
  },
  {
    what: 'BlogListPage is what src/theme/BlogListPage is a copy of',
    holds: () =>
      isAsCopied(`${theme}/BlogListPage/index.js`, 'bea76516bb7dfc75'),
    otherwise:
      'Compare the theme’s file with src/theme/BlogListPage, which adds an h1 to it, copy what changed, and put its hash here.',
  },
  {
    what: 'CodeBlock is what src/theme/CodeBlock replaces',
    holds: () => isAsCopied(`${theme}/CodeBlock/index.js`, '639f8655d319e123'),
    otherwise:
      'Look whether the theme’s CodeBlock does more now than draw its children again after hydration, and put its hash here.',
  },
  {
    what: 'CodeBlock/Content is what src/theme/CodeBlock/Content replaces',
    holds: () =>
      isAsCopied(`${theme}/CodeBlock/Content/index.js`, '0d361f5894590ea4'),
    otherwise:
      'Compare the theme’s file with src/theme/CodeBlock/Content and src/components/Highlight, and put its hash here.',
  },
  {
    what: 'NotFound/Content is what src/theme/NotFound/Content replaces',
    holds: () =>
      isAsCopied(`${theme}/NotFound/Content/index.js`, '1339cadd0fe0b2a2'),
    otherwise:
      'Compare the theme’s file with src/theme/NotFound/Content, and put its hash here.',
  },
  {
    what: 'nothing of the theme but CodeBlock/Content draws with prism-react-renderer',
    holds: () =>
      readdirSync(join(root, 'node_modules', theme), {
        recursive: true,
        encoding: 'utf8',
      })
        .filter((file) => file.endsWith('.js'))
        .filter((file) => says(`${theme}/${file}`, 'prism-react-renderer'))
        .join() === join('CodeBlock/Content/index.js'),
    otherwise:
      'src/plugins/highlight leaves that package out of the browser’s bundle: the component would draw nothing. Replace it, too.',
  },
  {
    what: 'prism-include-languages is asked for by name',
    holds: () =>
      says(
        '@docusaurus/theme-classic/lib/prism-include-languages.js',
        'prismIncludeLanguages',
      ),
    otherwise:
      'Prism comes with every page again, 15 kB. src/theme/prism-include-languages replaces it: take its new place.',
  },
  {
    what: 'content, badge and banner of a page of the docs have these classes',
    holds: () =>
      says(
        `${common}/utils/ThemeClassNames.js`,
        "docMarkdown: 'theme-doc-markdown'",
        "docVersionBadge: 'theme-doc-version-badge'",
        "docVersionBanner: 'theme-doc-version-banner'",
      ),
    otherwise:
      'Search, print, progress and the tests find the text of a page by them: src/plugins/search/readHtml.ts, src/plugins/print, src/components/Search/markRanges.ts, src/css.',
  },
  {
    what: 'the link beside a heading has the class "hash-link"',
    holds: () => says(`${theme}/Heading/index.js`, 'className="hash-link"'),
    otherwise:
      'A sign would stand in headings on paper and in the search: src/plugins/search/readHtml.ts, src/plugins/print, src/css/print.css.',
  },
  {
    what: 'a link of the sidebar has the class "menu__link"',
    holds: () => says(`${theme}/DocSidebarItem/Link/index.js`, "'menu__link'"),
    otherwise:
      'Finished lessons are not ticked in the sidebar: src/components/Progress/markRules.ts.',
  },
  {
    what: 'the parts that are wrapped or replaced in src/theme are there',
    holds: () =>
      [
        'BlogListPage/StructuredData',
        'BlogPostPage/StructuredData',
        'DocItem/Content',
        'DocItem/Footer',
        'DocItem/Metadata',
        'MDXComponents',
      ].every((component) =>
        existsSync(join(root, 'node_modules', theme, component, 'index.js')),
      ),
    otherwise:
      'A wrapper in src/theme has lost what it wraps: progress, print or the glossary’s data are gone from pages.',
  },
  {
    what: 'docusaurus-plugin-search-local is a theme with a search bar and page',
    holds: () =>
      says(
        'docusaurus-plugin-search-local/lib/server/index.js',
        'getThemePath',
        'postBuild',
      ),
    otherwise:
      'src/plugins/search wraps its plugin object and replaces its postBuild: wrap what is there now.',
  },
  {
    what: 'beautiful-mermaid has its code in dist/index.js',
    holds: () => says('beautiful-mermaid/dist/index.js', 'renderMermaidSVG'),
    otherwise:
      'The loader of Docusaurus’s config cannot resolve the package’s exports, so src/plugins/remark-mermaid/drawMermaid.ts names the file: name the new one.',
  },
];

describe('of Docusaurus’s inside', () => {
  test.each(internals.map(({what, ...internal}) => [what, internal] as const))(
    '%s',
    (_, {holds, otherwise}) => {
      expect(isSo(holds), otherwise).toBe(true);
    },
  );
});

const generated = (name: string): string => join(root, '.docusaurus', name);

/** What the last build or `npm run dev` wrote, where there was one. */
describe.skipIf(!existsSync(generated('registry.js')))(
  'in the generated files',
  () => {
    const read = (name: string): string =>
      readFileSync(generated(name), 'utf8');

    test('routes, chunks and their names are what lean-routes makes small', () => {
      const routes = read('routes.js');
      const lean = leanRoutes({
        routes,
        registry: read('registry.js'),
        chunkNames: read('routesChunkNames.json'),
      });
      const mend =
        'ComponentCreator(path, hash) has another form than src/plugins/lean-routes/leanRoutes.ts expects: give its pattern the new one.';
      expect(
        [...routes.matchAll(/ComponentCreator\('\//g)].length,
        mend,
      ).toBeGreaterThan(0);
      expect(lean.routes, mend).not.toMatch(/ComponentCreator\('\//);
      const names = Object.keys(
        JSON.parse(lean.chunkNames) as Record<string, unknown>,
      );
      expect(
        names.filter((name) => name.startsWith('/')),
        'routesChunkNames.json joins path and hash in another way than src/plugins/lean-routes/leanRoutes.ts expects.',
      ).toEqual([]);
    });

    test('the global data of the docs name versions, labels and paths', () => {
      const data = JSON.parse(read('globalData.json')) as Record<
        string,
        Record<string, {versions?: readonly Record<string, unknown>[]}>
      >;
      const versions =
        data['docusaurus-plugin-content-docs']?.default?.versions ?? [];
      expect(
        versions.map((version) => [
          typeof version.name,
          typeof version.label,
          typeof version.path,
        ]),
        'src/components/Search/useEditions.ts reads them: read what is there now.',
      ).toEqual([
        ['string', 'string', 'string'],
        ['string', 'string', 'string'],
      ]);
    });
  },
);

/** A file that is gone is an assumption that fails, not a test that breaks. */
function isSo(holds: () => boolean): boolean {
  try {
    return holds();
  } catch {
    return false;
  }
}
