import {existsSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type * as Preset from '@docusaurus/preset-classic';
import type {Config, MarkdownConfig, PluginConfig} from '@docusaurus/types';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import {isWrittenIn} from './src/domain/course/isWrittenIn';
import {
  defaultLocale,
  isLocale,
  languageNames,
  locales,
  type Localized,
} from './src/domain/locale';
import {pagePolicy} from './src/domain/security/policy';
import {bootPlugin} from './src/plugins/boot';
import {bootTemplate} from './src/plugins/boot/bootTemplate';
import {coursePlugin} from './src/plugins/course';
import {courseStore} from './src/plugins/course/courseStore';
import {diskRepository} from './src/plugins/course/diskRepository';
import {currentEdition, editions} from './src/plugins/course/editions';
import {markdownPlugins, twinPlugins} from './src/plugins/markdown';
import {highlightPlugin} from './src/plugins/highlight';
import {labsPlugin, labsStaticDirectory} from './src/plugins/labs';
import {
  templatesPlugin,
  templatesStaticDirectory,
} from './src/plugins/templates';
import {leanRoutesPlugin} from './src/plugins/lean-routes';
import {licencesPlugin} from './src/plugins/licences';
import {liveCodePlugin, liveCodeStaticDirectory} from './src/plugins/live-code';
import {mathPlugin, mathStaticDirectory} from './src/plugins/math';
import {notFoundPlugin} from './src/plugins/not-found';
import {printPlugin} from './src/plugins/print';
import {rehypeScrollableFormulas} from './src/plugins/rehype-scrollable-formulas';
import {rehypeStyleClasses} from './src/plugins/rehype-style-classes';
import {hostedSearch, hostedSettings} from './src/plugins/search/hostedSearch';
import {securityPlugin} from './src/plugins/security';
import {pageTemplate} from './src/plugins/security/pageTemplate';
import {courseSidebar} from './src/plugins/sidebar/courseSidebar';
import {footerOf, navbarOf} from './src/plugins/site/navigation';
import {repositoryOf} from './src/plugins/site/repository';
import {withoutOlderTwins} from './src/plugins/site/withoutOlderTwins';
import {usedStylesPlugin} from './src/plugins/used-styles';

// The loader of this file knows `import.meta.url` only.
const siteDir = dirname(fileURLToPath(import.meta.url));
const environment = process.env;
const locale = isLocale(environment.DOCUSAURUS_CURRENT_LOCALE)
  ? environment.DOCUSAURUS_CURRENT_LOCALE
  : defaultLocale;
/** Picks a text in the language that is being built. */
const t = (text: Localized): string => text[locale];

const repository = repositoryOf(siteDir, environment);
const editUrl =
  repository === undefined
    ? {}
    : {
        editUrl: `https://github.com/${repository}/edit/main/`,
        editLocalizedFiles: true,
      };

const title = t({pl: 'Kurs MLOps i AI/ML', en: 'MLOps and AI/ML course'});
const tagline = t({
  pl: 'Od modelu w notatniku do usługi, która działa na produkcji',
  en: 'From a model in a notebook to a service that runs in production',
});

const store = courseStore(siteDir);
const remarkPlugins = {
  beforeDefaultRemarkPlugins: markdownPlugins(store, siteDir),
  remarkPlugins: [remarkMath],
  rehypePlugins: [
    rehypeKatex,
    [rehypeScrollableFormulas, {label: t({pl: 'Wzór', en: 'Formula'})}],
    // Their rules are written when all pages are; the server for writing has no policy.
    ...(environment.NODE_ENV === 'production' ? [rehypeStyleClasses] : []),
  ],
};

const future: Config['future'] = {
  v4: {
    removeLegacyPostBuildHeadAttribute: true,
    useCssCascadeLayers: true,
    // Each locale would get its own namespace: dark mode and the edition would not survive a language switch.
    siteStorageNamespacing: false,
    fasterByDefault: true,
    mdx1CompatDisabledByDefault: false,
  },
  faster: {
    swcJsLoader: true,
    swcJsMinimizer: true,
    swcHtmlMinimizer: true,
    lightningCssMinimizer: true,
    mdxCrossCompilerCache: true,
    rspackBundler: true,
    // A page's derived sections depend on other pages; a cache by file would keep them stale.
    rspackPersistentCache: false,
    ssgWorkerThreads: true,
    gitEagerVcs: true,
  },
  experimental_vcs: existsSync(`${siteDir}/.git`) ? 'git-eager' : 'disabled',
};

const i18n: Config['i18n'] = {
  defaultLocale,
  locales: [...locales],
  localeConfigs: Object.fromEntries(
    locales.map((id) => [id, {label: languageNames[id]}]),
  ),
};

const markdown: Partial<MarkdownConfig> = {
  format: 'detect',
  parseFrontMatter: async (parameters) => {
    const {frontMatter, content} =
      await parameters.defaultParseFrontMatter(parameters);
    // Readers would get the hashes with every page; only the check needs them.
    delete frontMatter.translates;
    return {frontMatter, content};
  },
  hooks: {
    onBrokenMarkdownLinks: 'throw',
    onBrokenMarkdownImages: 'throw',
  },
};

const docs: DocsOptions = {
  path: 'docs',
  sidebarPath: './sidebars.ts',
  sidebarItemsGenerator: courseSidebar(locale),
  showLastUpdateTime: true,
  lastVersion: 'current',
  versions: Object.fromEntries(
    editions(diskRepository(siteDir)).map(({id, version}) => [
      version,
      {
        label: `${t({pl: 'Edycja', en: 'Edition'})} ${id}`,
        path: version === currentEdition.version ? '' : id,
        banner: version === currentEdition.version ? 'none' : 'unmaintained',
        badge: true,
      },
    ]),
  ),
  ...editUrl,
  ...remarkPlugins,
};

const blog: Preset.Options['blog'] = {
  blogTitle: t({pl: 'Aktualności', en: 'News'}),
  blogDescription: t({
    pl: 'Co nowego na stronie kursu MLOps i AI/ML',
    en: 'What is new on the site of the MLOps and AI/ML course',
  }),
  blogSidebarTitle: t({pl: 'Ostatnie wpisy', en: 'Recent posts'}),
  // It would list what the blog's only page lists.
  archiveBasePath: null,
  feedOptions: {
    type: ['rss', 'atom'],
    copyright: title,
    createFeedItems: ({defaultCreateFeedItems, blogPosts, ...rest}) =>
      defaultCreateFeedItems({
        ...rest,
        blogPosts: blogPosts.filter(({metadata}) =>
          isWrittenIn(locale, metadata.source),
        ),
      }),
  },
  onInlineTags: 'throw',
  onInlineAuthors: 'throw',
  onUntruncatedBlogPosts: 'throw',
  ...editUrl,
  ...remarkPlugins,
};

const preset: Preset.Options = {
  // src/plugins/docs takes its place.
  docs: false,
  blog,
  theme: {
    customCss: [
      './src/css/site.css',
      './src/css/content.css',
      './src/css/glossary.css',
      './src/css/code.css',
      './src/css/diagrams.css',
      './src/css/figures.css',
      './src/css/exercises.css',
      './src/css/quiz.css',
      './src/css/labErrors.css',
      './src/css/progress.css',
      './src/css/live-code.css',
      './src/css/print.css',
      './src/css/document.css',
    ],
  },
  sitemap: {
    lastmod: existsSync(`${siteDir}/.git`) ? 'date' : null,
    changefreq: null,
    priority: null,
    ignorePatterns: ['/search/**', '/en/search/**'],
    createSitemapItems: async ({defaultCreateSitemapItems, ...context}) =>
      withoutOlderTwins(await defaultCreateSitemapItems(context)),
  },
};

const course: PluginConfig = (context) =>
  coursePlugin(context, {store, twinPlugins: twinPlugins(store, siteDir)});

const print: PluginConfig = (context) => printPlugin(context, {store});

const hosted = hostedSettings(environment);

const search: PluginConfig = [
  './src/plugins/search/index.ts',
  {
    store,
    docsDir: ['docs'],
  },
];

const security: PluginConfig = (context) =>
  securityPlugin(context, {hostedSearch: hosted?.appId});

/** Its colours would be style attributes; those of src/css/code.css are none. */
const codeTheme = {plain: {}, styles: []};

const themeConfig: Preset.ThemeConfig = {
  image: `img/social-card-${locale}.png`,
  colorMode: {respectPrefersColorScheme: true},
  docs: {sidebar: {hideable: true}, versionPersistence: 'localStorage'},
  ...(hosted === undefined ? {} : {algolia: hosted}),
  // Shorter, so that it is whole beside all the rest.
  navbar: navbarOf(t, t({pl: title, en: 'MLOps and AI/ML'})),
  footer: footerOf(t, repository),
  prism: {
    theme: codeTheme,
    darkTheme: codeTheme,
  },
};

const config: Config = {
  title,
  tagline,
  favicon: 'img/favicon.svg',
  url: environment.SITE_URL ?? 'http://localhost:3000',
  baseUrl: environment.BASE_URL ?? '/',
  ssrTemplate: bootTemplate(pageTemplate(pagePolicy(hosted?.appId))),
  // It needs an inline script; `storage.namespace` is literal for the same reason: one policy fits every page.
  baseUrlIssueBanner: false,
  storage: {type: 'localStorage', namespace: 'mlops-course'},
  trailingSlash: true,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future,
  i18n,
  markdown,
  presets: [['classic', preset]],
  clientModules: [
    './src/clientModules/decodableAddress.ts',
    './src/clientModules/lowercaseAddress.ts',
    './src/clientModules/readingFont.ts',
    './src/clientModules/staleRecords.ts',
    './src/clientModules/translatedText.ts',
    ...(environment.NODE_ENV === 'production'
      ? []
      : ['./src/boot/forDevelopment.ts']),
  ],
  staticDirectories: [
    'static',
    'src/css/static',
    mathStaticDirectory,
    labsStaticDirectory,
    templatesStaticDirectory,
    liveCodeStaticDirectory,
  ],
  plugins: [
    ['./src/plugins/docs/index.ts', docs],
    course,
    bootPlugin,
    highlightPlugin,
    leanRoutesPlugin,
    usedStylesPlugin,
    mathPlugin,
    labsPlugin,
    templatesPlugin,
    print,
    notFoundPlugin,
    liveCodePlugin,
    licencesPlugin,
    security,
    hosted === undefined ? search : hostedSearch,
  ],
  customFields: {repository},
  themeConfig,
};

export default config;
