import {createHash} from 'node:crypto';
import type {Element, ElementContent} from 'hast';
import {locales} from '../../../src/domain/locale';
import {
  inlineScript,
  pagePolicy,
  policyText,
} from '../../../src/domain/security/policy';
import {builtUrl, canonicalPath, folderOf, pathOfLink} from '../builtSite';
import {accessibleName} from './accessibleName';
import {loadsOf} from './addresses';
import {jsonLdProblems} from './jsonLd';
import {attribute, classesOf, tagOf, textOf, type PageTree} from './pageTree';

/** What every built page must be. Each rule returns a sentence for each culprit. */
export const pageRules: Readonly<
  Record<string, (page: PageTree) => readonly string[]>
> = {
  'has one h1, with a text': (page) => {
    const headings = page.all('h1');
    return headings.length === 1 && headings.every(hasText)
      ? []
      : [`${headings.length} h1: ${headings.map(tagOf).join(', ')}`];
  },

  'has one main': (page) => {
    const {length} = page.all('main');
    return length === 1 ? [] : [`${length} main`];
  },

  'has a title': (page) =>
    page.all('title').some(hasText) ? [] : ['no title'],

  'says its language': (page) =>
    page
      .all('html')
      .map((html) => attribute(html, 'lang'))
      .filter((lang) => lang !== page.locale)
      .map((lang) => `lang is ${lang ?? 'missing'}, not ${page.locale}`),

  'names only known languages': (page) =>
    page.elements
      .filter(({properties: {lang}}) => lang !== undefined)
      .filter(({properties: {lang}}) => !locales.some((id) => id === lang))
      .map(
        (element) => `${tagOf(element)}: ${attribute(element, 'lang') ?? ''}`,
      ),

  'has each id once': (page) => {
    const ids = page.elements.flatMap(
      (element) => attribute(element, 'id') ?? [],
    );
    return [
      ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
    ].map((id) => `#${id} stands more than once`);
  },

  'points only at ids that are there': (page) =>
    page.elements.flatMap((element) =>
      [
        'ariaLabelledBy',
        'ariaDescribedBy',
        'ariaControls',
        'htmlFor',
        'headers',
      ].flatMap((name) =>
        (attribute(element, name) ?? '')
          .split(/\s+/)
          .filter((id) => id !== '' && page.byId(id) === undefined)
          .map((id) => `${tagOf(element)}: ${name} names #${id}`),
      ),
    ),

  'never skips a level of headings': (page) => {
    const headings = page.all('h1', 'h2', 'h3', 'h4', 'h5', 'h6');
    const main = headings.filter((heading) =>
      page.around(heading).some(({tagName}) => tagName === 'main'),
    );
    return main.flatMap((heading, index) => {
      const before = main[index - 1];
      return levelOf(heading) - (before ? levelOf(before) : 0) > 1
        ? [`${tagOf(heading)} after ${before ? tagOf(before) : 'nothing'}`]
        : [];
    });
  },

  'has headings with a text': (page) =>
    page
      .all('h2', 'h3', 'h4', 'h5', 'h6')
      .filter((heading) => !hasText(heading))
      .map(tagOf),

  'describes its images': (page) => [
    ...page
      .all('img')
      .filter(
        (image) => image.properties.alt === undefined && !isHidden(image, page),
      )
      .map((image) => `no alt: ${tagOf(image)}`),
    ...page.elements
      .filter(
        (element) =>
          attribute(element, 'role') === 'img' &&
          accessibleName(element, page).trim() === '',
      )
      .map((element) => `no name: ${tagOf(element)}`),
    ...page
      .all('figure')
      .filter((figure) => !hasText(figure))
      .map((figure) => `says nothing: ${tagOf(figure)}`),
  ],

  'names its links, buttons and fields': (page) =>
    page
      .all('a', 'button', 'input', 'select', 'textarea', 'summary', 'iframe')
      .filter(
        (control) =>
          !isHidden(control, page) &&
          attribute(control, 'type') !== 'hidden' &&
          !(control.tagName === 'a' && control.properties.href === undefined) &&
          accessibleName(control, page).trim() === '',
      )
      .map(tagOf),

  'has exactly one script in it, the known one': (page) => {
    const scripts = page
      .all('script')
      .filter(
        (script) =>
          script.properties.src === undefined &&
          attribute(script, 'type') !== 'application/ld+json',
      )
      .map(textOf);
    return [
      ...(scripts.length === 1 ? [] : [`${scripts.length} scripts`]),
      ...scripts
        .filter((script) => hashOf(script) !== inlineScript)
        .map((script) => `${hashOf(script)}: ${script.slice(0, 200)}`),
    ];
  },

  'says the policy once, before all that it is about': (page) => {
    const due = policyText(pagePolicy());
    const policies = page.elements.filter(
      (element) =>
        attribute(element, 'httpEquiv')?.toLowerCase() ===
        'content-security-policy',
    );
    const [head = []] = page.all('head').map(({children}) => children);
    const before = head.slice(0, head.indexOf(policies[0] as ElementContent));
    return [
      ...(policies.length === 1 ? [] : [`${policies.length} policies`]),
      ...policies
        .map((policy) => attribute(policy, 'content') ?? '')
        .filter((content) => content !== due)
        .map((content) => `the policy is ${content}`),
      ...before
        .filter((node) => node.type === 'element')
        .filter(({properties: {charSet}}) => charSet === undefined)
        .map((element) => `${tagOf(element)} stands before the policy`),
    ];
  },

  'has no style in it': (page) =>
    page.elements
      .filter(
        ({tagName, properties: {style}}) =>
          tagName === 'style' || style !== undefined,
      )
      .map(tagOf),

  'runs no script from an attribute': (page) =>
    page.elements.flatMap((element) =>
      Object.entries(element.properties)
        .filter(
          ([name, value]) =>
            name.startsWith('on') || /^\s*javascript:/i.test(String(value)),
        )
        .map(([name, value]) => `${tagOf(element)}: ${name}=${String(value)}`),
    ),

  'loads nothing from another host': (page) =>
    loadsOf(page)
      .filter(({address}) => isForeign(address))
      .map(({element, address}) => `${element} loads ${address}`),

  'says its address, and those of its translations': (page) => {
    if (!isListed(page)) return [];
    const addresses = Object.fromEntries(
      page
        .all('link')
        .filter((link) => /^(canonical|alternate)$/.test(relOf(link)))
        .filter(
          (link) =>
            relOf(link) === 'canonical' ||
            link.properties.hrefLang !== undefined,
        )
        .map((link) => [
          attribute(link, 'hrefLang') ?? 'canonical',
          attribute(link, 'href'),
        ]),
    );
    const neutral = page.path.slice(folderOf(page.locale).length);
    const due = {
      canonical: builtUrl(canonicalPath(page.path)),
      pl: builtUrl(neutral),
      en: builtUrl(folderOf('en') + neutral),
      'x-default': builtUrl(neutral),
    };
    return [
      ...new Set([...Object.keys(due), ...Object.keys(addresses)]),
    ].flatMap((name) => {
      const [said, wanted] = [addresses[name], due[name as keyof typeof due]];
      return said === wanted
        ? []
        : [`${name} is ${said ?? 'missing'}, not ${wanted}`];
    });
  },

  'has one picture for shared links': (page) => {
    if (!isListed(page)) return [];
    const {length} = page
      .all('meta')
      .filter((meta) => attribute(meta, 'property') === 'og:image');
    return length === 1 ? [] : [`${length} pictures`];
  },

  'has data for search engines that can be read': jsonLdProblems,

  'shows no markup as text': (page) =>
    page
      .all('main')
      .flatMap(proseIn)
      .filter((text) => /\[\[|\]\]|^:::|:term\[|\{#/.test(text))
      .map((text) => text.trim().slice(0, 100)),

  'links within its language and edition': (page) =>
    page
      .all('a')
      .filter((link) =>
        page
          .around(link)
          .some((element) => classesOf(element).includes('theme-doc-markdown')),
      )
      .map((link) => attribute(link, 'href') ?? '')
      .filter((href) => href.startsWith('/'))
      .map(pathOfLink)
      .filter((path) => ![undefined, docsOf(page.path)].includes(docsOf(path))),

  'asks for the styles of formulas where there is a formula, and nowhere else':
    (page) => {
      const formulas = page.elements.filter((element) =>
        classesOf(element).includes('katex'),
      ).length;
      const sheets = page
        .all('link')
        .filter((link) =>
          attribute(link, 'href')?.endsWith('katex.min.css'),
        ).length;
      return sheets === Math.min(formulas, 1)
        ? []
        : [`${formulas} formulas, ${sheets} style sheets`];
    },

  'leads to the list of all pages': (page) =>
    // A document for paper is a list of pages itself.
    page.path.includes('print/') ||
    page
      .all('a')
      .some((link) => attribute(link, 'href')?.endsWith('/site-map/'))
      ? []
      : ['no link to the site map'],
};

function hasText(element: Element): boolean {
  return textOf(element).trim() !== '';
}

function levelOf({tagName}: Element): number {
  return Number(tagName.slice(1));
}

function isHidden(element: Element, page: PageTree): boolean {
  return [element, ...page.around(element)].some(
    ({properties}) =>
      properties.ariaHidden === 'true' || properties.hidden === true,
  );
}

function relOf(link: Element): string {
  return attribute(link, 'rel') ?? '';
}

function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

function isForeign(address: string): boolean {
  return /^(https?:)?\/\//i.test(address) && !address.startsWith(builtUrl(''));
}

/** Whether search engines may list the page. */
function isListed(page: PageTree): boolean {
  return !/(^|\/)(404\.html$|print\/|search\/|translations\/)/.test(page.path);
}

/** Where the docs of an edition and language begin, for a path in them. */
function docsOf(path: string): string | undefined {
  return /^(en\/)?docs\/(\d+\/)?/.exec(path)?.[0];
}

/** The texts of an element outside code and formulas. */
function proseIn(element: Element): string[] {
  if (
    ['code', 'pre', 'script', 'style'].includes(element.tagName) ||
    classesOf(element).includes('katex')
  )
    return [];
  return element.children.flatMap((child) =>
    child.type === 'text'
      ? [child.value]
      : child.type === 'element'
        ? proseIn(child)
        : [],
  );
}
