import {describe, expect, test} from 'vitest';
import {testEdition, testPair} from '../../../tests/support/coursePages';
import {printDocuments} from '../../domain/print/printDocuments';
import {documentHtml} from './documentHtml';
import {readBuiltPage, readFrame} from './readBuiltPage';

const [catalogue] = testEdition([
  ...testPair('modules/1-model-api/index.md', {facts: {title: 'API'}}),
  ...testPair('modules/1-model-api/01-rest.md', {facts: {title: 'REST'}}),
  ...testPair('glossary/docker.md'),
]).catalogues;

const lesson = `<header><h1>REST</h1></header>
<h2 class="anchor" id="why">Po co<a href="#why" class="hash-link">#</a></h2>
<p><a href="/docs/modules/model-api/#agenda">Program</a> <a href="/docs/glossary/docker/">Docker</a>
<a href="/docs/glossary/docker/">Dockerem</a> <a href="https://example.com/" target="_blank">Źródło</a> <a href="#why">Wyżej</a></p>
<div class="theme-code-block"><pre style="color:red"><code><div class="token-line"><span style="color:red">a</span>
<br></div><div class="token-line">b<br></div></code></pre><button>Kopiuj</button></div>
<figure aria-labelledby="t"><svg><title id="t">Rysunek</title><path marker-end="url(#arrow)"></path></svg></figure>
<section id="try" class="course-exercise"><p id="try-title" class="course-exercise-title">Ćwiczenie: Spróbuj</p>
<details class="course-hint"><summary>Podpowiedź 1</summary><p>Raz.</p></details>
<details class="course-hint"><summary>Podpowiedź 2</summary><p>Dwa.</p></details>
<details class="course-solution"><summary>Rozwiązanie</summary><p>Tak.</p></details></section>
<section class="course-quiz" data-quiz="{}"><div><ol class="course-quiz-questions"><li>Co?</li></ol>
<details class="course-quiz-key"><summary>Odpowiedzi</summary><p>Nic. <a href="#why">Po co</a></p></details></div></section>
<details class="course-figure-values"><summary>Wartości</summary><p>1</p></details>
<p class="course-print-link"><a href="/print/2/">Wersja do druku</a></p>`;

const page = (content: string, day: string): string =>
  `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><link rel="icon" href="/i.svg"><link rel="stylesheet" href="/s.css">
<script src="/main.js"></script></head><body><script>theme()</script><nav>Menu</nav><article><p class="course-print-source">x</p>
<div class="theme-doc-markdown markdown">${content}</div><footer><time datetime="2026-01-${day}">${day} stycznia</time></footer></article></body></html>`;

const index = page(
  '<header><h1>API</h1></header><h2 id="agenda">Program</h2>',
  '02',
);

/** The document of the weekend, with the spaces between its tags taken out. */
function written(): string {
  const [document] = catalogue === undefined ? [] : printDocuments(catalogue);
  if (catalogue === undefined || document === undefined) return '';
  const pages = new Map(
    Object.entries({
      'modules/model-api': index,
      'modules/model-api/rest': page(lesson, '09'),
    }).flatMap(([id, html]) => {
      const built = readBuiltPage(html);
      return built === undefined ? [] : [[id, built] as const];
    }),
  );
  return documentHtml(document, {
    site: {
      baseUrl: '/',
      siteConfig: {url: 'https://kurs.pl', title: 'Kurs'} as never,
    },
    catalogue,
    frame: readFrame(index),
    pages,
  });
}

describe('a document to print', () => {
  const html = written();
  const count = (text: string): number => html.split(text).length - 1;

  test('stays out of search engines, names its original, and has the style and the one script of the site', () => {
    expect(html.slice(0, html.indexOf('<main'))).toBe(`<!doctype html>
<html lang="pl" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>API · Edycja 2</title>
<link rel="canonical" href="https://kurs.pl/docs/modules/model-api/">
<link rel="icon" href="/i.svg">
<link rel="stylesheet" href="/s.css">
</head>
<body>
<script>theme()</script>
`);
  });

  test('has one title; the latest change of its pages; the other pages in its contents', () => {
    expect(html.match(/<h1.*?<\/h1>/g)).toEqual([
      '<h1 id="modules_model-api">API</h1>',
    ]);
    expect(html).toContain(
      'Ostatnia zmiana: <time datetime="2026-01-09">09 stycznia</time>',
    );
    expect(html).toContain(
      '<ul><li><a href="#modules_model-api_rest">REST</a></li></ul>',
    );
  });

  test('puts titles of pages below its own and their sections below them', () => {
    expect(html).toContain(
      '<h2 id="modules_model-api__agenda" class="course-heading-2">Program</h2>',
    );
    expect(html).toContain(
      '<h2 class="course-heading-1" id="modules_model-api_rest">REST</h2><p class="course-print-reference"><a href="https://kurs.pl/docs/modules/model-api/rest/">Ta strona w kursie</a></p>',
    );
    expect(html).toContain(
      '<h3 id="modules_model-api_rest__why" class="course-heading-2">Po co</h3>',
    );
  });

  test('makes links anchors or whole addresses, and lists those of the course once', () => {
    expect(html).toContain('<a href="#modules_model-api__agenda">Program</a>');
    expect(html).toContain('<a href="#modules_model-api_rest__why">Wyżej</a>');
    expect(html).toContain('<a href="https://example.com/"');
    expect(count('>https://kurs.pl/docs/glossary/docker/</a>')).toBe(1);
  });

  test('keeps code, without colours and buttons', () => {
    expect(html).toContain('<pre><code>a\n\nb</code></pre>');
    expect(html).not.toContain('Kopiuj');
  });

  test('keeps the references inside drawings', () => {
    expect(html).toContain(
      '<figure aria-labelledby="modules_model-api_rest__t"><svg><title id="modules_model-api_rest__t">',
    );
    expect(html).toContain('marker-end="url(#modules_model-api_rest__arrow)"');
  });

  test('moves hints, solutions and keys to its end, with a way there and back', () => {
    const end = html.indexOf('course-print-appendix');
    for (const text of ['Raz.', 'Dwa.', 'Tak.', 'Nic.'])
      expect([count(text), html.indexOf(text) > end]).toEqual([1, true]);
    expect(html.match(/<h4.*?<\/h4>/g)).toEqual([
      '<h4 class="course-heading-3">Podpowiedź do ćwiczenia 1: Spróbuj</h4>',
      '<h4 class="course-heading-3">Rozwiązanie ćwiczenia 1: Spróbuj</h4>',
      '<h4 class="course-heading-3">Odpowiedzi do quizu</h4>',
    ]);
    expect(html).toContain(
      '<a href="#modules_model-api_rest__try-course-solution">Rozwiązanie ćwiczenia 1</a>',
    );
    expect(html).toContain('id="modules_model-api_rest__try-course-solution"');
    expect(html).toContain('<strong>Podpowiedź 2</strong>');
    expect(html).toContain('<a href="#modules_model-api_rest__quiz-1">');
    expect(html).not.toContain('data-quiz');
  });

  test('opens what else is closed, and leaves out what leads to itself', () => {
    expect(html).toContain('<details class="course-figure-values" open>');
    expect(html).not.toContain('/print/2/');
    expect(html).not.toContain('course-print-source');
  });
});

test('a page without text of its own is no part of a document', () => {
  expect(readBuiltPage('<html><body>x</body></html>')).toBeUndefined();
});
