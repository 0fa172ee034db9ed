import type {ConsoleMessage, Page, Request} from '@playwright/test';
import {locales, type Locale} from '../../src/domain/locale';
import {
  builtUrl,
  folderOf,
  hydrated,
  pathOf,
  pathOfLink,
  type SitePage,
} from './site';

/** What every page must be, and what went wrong on the way to it. Each problem is a sentence. */
export async function pageProblems(
  page: Page,
  sitePage: SitePage,
  /** Says whether a path below the site's base answers. */
  answers: (path: string) => Promise<boolean>,
): Promise<string[]> {
  const watch = watchPage(page);
  const response = await page.goto(sitePage.path);
  await hydrated(page);
  const html = (await response?.text()) ?? '';
  const served = await page.evaluate(readServedHtml, html);
  const shown = await page.evaluate(readShownPage);
  const wide = await page.evaluate(widerThanWindow);
  const problems = [
    ...expected('status', response?.status(), 200),
    ...expected('number of h1', shown.headings, 1),
    ...expected('lang', shown.lang, sitePage.locale),
    ...expected('lang as served', served.lang, sitePage.locale),
    ...expected('inline scripts', served.inlineScripts.length, 1),
    ...served.inlineScripts.flatMap(inlineScriptProblems),
    ...served.handlers.map((handler) => `inline event handler: ${handler}`),
    ...served.brokenJson.map((json) => `JSON-LD does not parse: ${json}`),
    ...expected('canonical', served.canonical, sitePage.url),
    ...expected('hreflang', served.alternates, alternatesOf(sitePage)),
    ...expected(
      'style sheet of formulas',
      watch.urls.some((url) => url.endsWith('/katex/katex.min.css')),
      served.hasFormula,
    ),
    ...strayLinks(shown.links, sitePage.path),
    ...shown.rawMarkup.map((text) => `markup shown as text: ${text}`),
    ...wide.map((culprit) => `wider than 1280 px: ${culprit}`),
    ...(await unanswered(served, answers)),
  ];
  return [...problems, ...watch.stop()];
}

/** Elements that make the page scroll sideways; an empty list when it does not. Runs in the page. */
export function widerThanWindow(): string[] {
  const page = document.documentElement;
  const width = page.clientWidth;
  if (page.scrollWidth <= width) return [];
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element !== document.body &&
    element !== page &&
    (getComputedStyle(element).overflowX !== 'visible' ||
      scrolls(element.parentElement));
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      element.getBoundingClientRect().right > width + 0.5 &&
      getComputedStyle(element).position !== 'fixed' &&
      !scrolls(element.parentElement),
  );
  const causes = wide
    .filter((element) => !wide.some((other) => other.parentElement === element))
    .slice(0, 3)
    .map((element) => {
      const {right} = element.getBoundingClientRect();
      return `<${element.localName} class="${element.getAttribute('class') ?? ''}"> reaches ${Math.round(right)} px: ${element.textContent.trim().slice(0, 60)}`;
    });
  return causes.length > 0 ? causes : [`the page is ${page.scrollWidth} px`];
}

/** Waits until nothing on the page changes its look any more. Runs in the page. */
export async function settled(): Promise<void> {
  const frame = (): Promise<number> =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  await frame();
  await frame();
  await Promise.allSettled(
    document.getAnimations().map(({finished}) => finished),
  );
}

type ServedHtml = ReturnType<typeof readServedHtml>;

/** Reads the HTML as the server sent it, before any script ran. Runs in the page. */
function readServedHtml(html: string): {
  readonly lang: string;
  readonly inlineScripts: string[];
  readonly handlers: string[];
  readonly brokenJson: string[];
  readonly canonical: string | undefined;
  readonly alternates: Record<string, string>;
  readonly images: string[];
  readonly hasFormula: boolean;
} {
  const served = new DOMParser().parseFromString(html, 'text/html');
  const scripts = [...served.scripts].filter(
    (script) => !script.hasAttribute('src'),
  );
  const isJson = (script: HTMLScriptElement): boolean =>
    script.type === 'application/ld+json';
  const parses = (json: string): boolean => {
    try {
      JSON.parse(json);
      return true;
    } catch {
      return false;
    }
  };
  return {
    lang: served.documentElement.lang,
    inlineScripts: scripts
      .filter((script) => !isJson(script))
      .map((script) => script.text),
    handlers: [...served.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({name}) => name.startsWith('on'))
        .map(({name, value}) => `<${element.localName} ${name}="${value}">`),
    ),
    brokenJson: scripts
      .filter((script) => isJson(script) && !parses(script.text))
      .map((script) => script.text.slice(0, 200)),
    canonical: served.querySelector<HTMLLinkElement>('link[rel=canonical]')
      ?.href,
    alternates: Object.fromEntries(
      [
        ...served.querySelectorAll<HTMLLinkElement>(
          'link[rel=alternate][hreflang]',
        ),
      ].map(({hreflang, href}) => [hreflang, href]),
    ),
    images: [
      ...served.querySelectorAll<HTMLMetaElement>('meta[property="og:image"]'),
    ].map(({content}) => content),
    hasFormula: served.querySelector('.katex') !== null,
  };
}

/** Reads the page as a reader sees it. Runs in the page. */
function readShownPage(): {
  readonly headings: number;
  readonly lang: string;
  readonly rawMarkup: string[];
  readonly links: string[];
} {
  const texts = document.createTreeWalker(
    document.querySelector('main') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  const rawMarkup: string[] = [];
  while (texts.nextNode() !== null) {
    const {textContent: text, parentElement} = texts.currentNode;
    if (
      /\[\[|\]\]|^:::|:term\[|\{#/.test(text ?? '') &&
      parentElement?.closest('code, pre, .katex') === null
    )
      rawMarkup.push(text ?? '');
  }
  return {
    headings: document.querySelectorAll('h1').length,
    lang: document.documentElement.lang,
    rawMarkup,
    links: [
      ...document.querySelectorAll('.theme-doc-markdown a[href^="/"]'),
    ].map((link) => link.getAttribute('href') ?? ''),
  };
}

/** Notes what a page asks for and complains about until it is stopped. */
function watchPage(page: Page): {
  readonly urls: readonly string[];
  readonly stop: () => string[];
} {
  const urls: string[] = [];
  const complaints: string[] = [];
  const onRequest = (request: Request): void => {
    urls.push(request.url());
  };
  const onConsole = (message: ConsoleMessage): void => {
    if (message.type() === 'error')
      complaints.push(`console: ${message.text()} (${message.location().url})`);
  };
  const onError = (error: Error): void => {
    complaints.push(`uncaught: ${error.message}`);
  };
  page.on('request', onRequest);
  page.on('console', onConsole);
  page.on('pageerror', onError);
  return {
    urls,
    stop: () => {
      page.off('request', onRequest);
      page.off('console', onConsole);
      page.off('pageerror', onError);
      return [...complaints, ...strangers(urls, page)];
    },
  };
}

function strangers(urls: readonly string[], page: Page): string[] {
  const {origin} = new URL(page.url());
  return urls
    .filter(
      (url) => !url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url),
    )
    .map((url) => `request to a stranger: ${url}`);
}

/** Links in the text of a page that lead to another language or edition of the docs. */
function strayLinks(links: readonly string[], path: string): string[] {
  const rootOf = (address: string): string | undefined =>
    /^(en\/)?docs\/(\d+\/)?/.exec(address)?.[0];
  return links
    .map(pathOfLink)
    .filter((link) => ![undefined, rootOf(path)].includes(rootOf(link)))
    .map((link) => `link to another language or edition: ${link}`);
}

/** One policy with one hash must fit every page: the script may differ in nothing. */
function inlineScriptProblems(script: string): string[] {
  return [
    ...(script.includes('theme-mlops-course')
      ? []
      : ['the inline script does not use the literal storage namespace']),
    ...(script.includes('base-url-issue')
      ? ['the inline script holds the base URL banner']
      : []),
  ];
}

function alternatesOf({path, locale}: SitePage): Record<string, string> {
  const neutral = path.slice(folderOf(locale).length);
  const urlIn = (language: Locale): string =>
    builtUrl(folderOf(language) + neutral);
  return {
    ...Object.fromEntries(
      locales.map((language) => [language, urlIn(language)]),
    ),
    'x-default': urlIn('pl'),
  };
}

async function unanswered(
  {canonical, alternates, images}: ServedHtml,
  answers: (path: string) => Promise<boolean>,
): Promise<string[]> {
  const problems: string[] = images.length === 1 ? [] : ['no og:image'];
  const named = [
    ...(canonical === undefined ? [] : [canonical]),
    ...Object.values(alternates),
    ...images,
  ];
  for (const url of new Set(named))
    if (!(await answers(pathOf(url))))
      problems.push(`names an address that does not answer: ${url}`);
  return problems;
}

function expected(what: string, actual: unknown, wanted: unknown): string[] {
  const [shown, due] = [JSON.stringify(actual), JSON.stringify(wanted)];
  return shown === due ? [] : [`${what}: ${shown}, expected ${due}`];
}
