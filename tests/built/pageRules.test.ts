import {expect, test} from 'vitest';
import {pagePolicy, policyText} from '../../src/domain/security/policy';
import {builtFile, builtUrl} from '../support/builtSite';
import {pageRules} from '../support/builtPages/pageRules';
import {readTree} from '../support/builtPages/pageTree';

const [, script = ''] =
  /<script>(.*?)<\/script>/s.exec(builtFile('index.html')) ?? [];
const address = builtUrl('docs/project/');

/** A page without a fault; each case adds one. */
const sound = `<!doctype html>
<html lang="pl">
<head>
<meta http-equiv="Content-Security-Policy" content="${policyText(pagePolicy())}">
<title>Projekt</title>
<link rel="canonical" href="${address}">
<link rel="alternate" hreflang="pl" href="${address}">
<link rel="alternate" hreflang="en" href="${builtUrl('en/docs/project/')}">
<link rel="alternate" hreflang="x-default" href="${address}">
<link rel="stylesheet" href="/katex/katex.min.css">
<meta property="og:image" content="${builtUrl('img/card.png')}">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Course"}</script>
</head>
<body>
<script>${script}</script>
<main class="theme-doc-markdown">
<h1 id="project">Projekt</h1>
<h2 id="rubric" aria-describedby="project">Rubryka</h2>
<p lang="en">Text with <span class="katex">x</span>, <code>[[docker]]</code> and <a href="/docs/glossary/docker/">Docker</a></p>
<label for="name">Imię</label><input id="name">
<img src="/img/logo.svg" alt="">
</main>
<a href="/site-map/">Mapa strony</a>
</body>
</html>`;

/** What the rules find, by rule. */
function problemsOf(html: string): Record<string, readonly string[]> {
  const page = readTree('docs/project/', html);
  return Object.fromEntries(
    Object.entries(pageRules)
      .map(([rule, problems]) => [rule, problems(page)] as const)
      .filter(([, problems]) => problems.length > 0),
  );
}

test('a sound page has no problem', () => {
  expect(problemsOf(sound)).toEqual({});
});

const faults: readonly (readonly [
  rule: string,
  from: string,
  to: string,
  problem: string,
])[] = [
  [
    'has one h1, with a text',
    '<h2',
    '<h1>Again</h1><h2',
    '2 h1: h1#project "Projekt", h1 "Again"',
  ],
  ['has one main', '</body>', '<main></main></body>', '2 main'],
  [
    'says the policy once, before all that it is about',
    '<head>',
    '<head><link rel="preload" href="/a.js">',
    'link[href=/a.js] stands before the policy',
  ],
  [
    'has no style in it',
    '<p lang="en"',
    '<p style="color: red" lang="en"',
    'p "Text with x, [[docker]] and Docker"',
  ],
  ['has a title', '<title>Projekt</title>', '', 'no title'],
  ['says its language', 'lang="pl"', 'lang="en"', 'lang is en, not pl'],
  [
    'names only known languages',
    '<p lang="en"',
    '<p lang="fr"',
    'p "Text with x, [[docker]] and Docker": fr',
  ],
  [
    'has each id once',
    'id="rubric"',
    'id="project"',
    '#project stands more than once',
  ],
  [
    'points only at ids that are there',
    'for="name"',
    'for="nam"',
    'label "Imię": htmlFor names #nam',
  ],
  [
    'never skips a level of headings',
    '</h2>',
    '</h2><h4>Deep</h4>',
    'h4 "Deep" after h2#rubric "Rubryka"',
  ],
  ['has headings with a text', '</h2>', '</h2><h3> </h3>', 'h3'],
  ['describes its images', ' alt=""', '', 'no alt: img[src=/img/logo.svg]'],
  [
    'describes its images',
    '<img',
    '<svg role="img"></svg><img',
    'no name: svg',
  ],
  [
    'names its links, buttons and fields',
    '>Docker<',
    '><',
    'a[href=/docs/glossary/docker/]',
  ],
  [
    'names its links, buttons and fields',
    '<label for="name">Imię</label>',
    '',
    'input#name',
  ],
  [
    'has exactly one script in it, the known one',
    `<script>${script}</script>`,
    '',
    '0 scripts',
  ],
  [
    'runs no script from an attribute',
    '<img',
    '<img onerror="x()"',
    'img[src=/img/logo.svg]: onError=x()',
  ],
  [
    'runs no script from an attribute',
    '"/docs/glossary/docker/"',
    '"javascript:x()"',
    'a[href=javascript:x()] "Docker": href=javascript:x()',
  ],
  [
    'loads nothing from another host',
    '"/img/logo.svg"',
    '"//example.org/a.png"',
    'img[src=//example.org/a.png] loads //example.org/a.png',
  ],
  [
    'loads nothing from another host',
    '<p ',
    '<p style="background:url(https://example.org/b.png)" ',
    'p "Text with x, [[docker]] and Docker" loads https://example.org/b.png',
  ],
  [
    'says its address, and those of its translations',
    'hreflang="en"',
    'hreflang="de"',
    `en is missing, not ${builtUrl('en/docs/project/')}`,
  ],
  ['has one picture for shared links', 'og:image', 'og:video', '0 pictures'],
  [
    'has data for search engines that can be read',
    '{"@context"',
    '{@context"',
    'is no thing of schema.org: {@context":"https://schema.org","@type":"Course"}',
  ],
  [
    'shows no markup as text',
    'Text with',
    '[[docker]] with',
    '[[docker]] with',
  ],
  [
    'links within its language and edition',
    '/docs/glossary/docker/',
    '/docs/1/glossary/docker/',
    'docs/1/glossary/docker/',
  ],
  [
    'asks for the styles of formulas where there is a formula, and nowhere else',
    'class="katex"',
    '',
    '0 formulas, 1 style sheets',
  ],
  [
    'leads to the list of all pages',
    '/site-map/',
    '/map/',
    'no link to the site map',
  ],
];

test.each(faults)(
  'a fault is named by its rule: every page %s: %s → %s',
  (rule, from, to, problem) => {
    const html = sound.replace(from, () => to);
    expect(html).not.toBe(sound);
    expect(problemsOf(html)[rule]).toContain(problem);
  },
);

test('every rule has a fault that it finds', () => {
  const tried = faults.map(([rule]) => rule);
  expect(
    Object.keys(pageRules).filter((rule) => !tried.includes(rule)),
  ).toEqual([]);
});
