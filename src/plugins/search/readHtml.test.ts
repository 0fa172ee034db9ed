import {expect, test} from 'vitest';
import {readHtml} from './readHtml';

const html = (article: string, head = ''): string =>
  `<!doctype html><html class="docs-doc-page plugin-docs"><head>${head}</head>
  <body><nav>Menu</nav><article>${article}</article></body></html>`;

test('takes text, code, tables and headings in document order', () => {
  const {blocks} = readHtml(
    html(`<nav>Breadcrumbs</nav><p class="course-print-source">Edition 2</p><div class="markdown">
      <header><h1>Docker</h1></header>
      <p>Packs <em>an</em> application.</p>
      <h2 id="use">Use<a href="#use" class="hash-link">#</a></h2>
      <pre><code><div>docker build</div><div>docker run</div></code></pre>
      <table><tr><th>Flag</th><th>Means</th></tr></table></div>`),
  );
  expect(blocks).toEqual([
    {type: 'heading', level: 1, id: '', text: 'Docker'},
    {type: 'text', text: 'Packs an application.'},
    {type: 'heading', level: 2, id: 'use', text: 'Use'},
    {type: 'code', text: 'docker build\ndocker run'},
    {type: 'table', text: 'Flag · Means'},
  ]);
});

test('tells items that only lead elsewhere from items that say something', () => {
  const {blocks} = readHtml(
    html(`<ul><li><a href="/a/">Another page</a></li>
      <li><a href="/b/">Git</a> keeps every version of every file.</li></ul>`),
  );
  expect(blocks.map(({type}) => type)).toEqual(['links', 'text']);
});

test('takes items and rows that begin with a link for links on a page that lists pages', () => {
  const {blocks} = readHtml(
    html(`<ul><li><a href="/b/">Git</a> keeps every version of every file.</li></ul>
      <table><tr><td>1</td><td><a href="/c/">Docker</a></td></tr></table>`),
    {listsPages: true},
  );
  expect(blocks.map(({type}) => type)).toEqual(['links', 'links']);
});

test('gives an exercise a section of its own, behind those of the page', () => {
  const {blocks} = readHtml(
    html(`<h2 id="idea">Idea</h2><section id="try" class="course-exercise" aria-labelledby="try-title">
      <p id="try-title" class="course-exercise-title">Exercise: Try it</p><p>Do it.</p></section><p>More.</p>`),
  );
  expect(blocks).toEqual([
    {type: 'heading', level: 2, id: 'idea', text: 'Idea'},
    {type: 'text', text: 'More.'},
    {
      type: 'heading',
      level: 4,
      id: 'try',
      text: 'Exercise: Try it',
      isExercise: true,
    },
    {type: 'text', text: 'Do it.'},
  ]);
});

test('leaves out what is hidden, drawn, or known from front matter', () => {
  const {blocks} = readHtml(
    html(`<ul class="course-facts"><li>Also known as whale</li></ul>
      <span aria-hidden="true">decoration</span><svg><text>label</text></svg>
      <button>Copy</button><p>Kept.</p><footer>Edited</footer>`),
    {skipsFacts: true},
  );
  expect(blocks).toEqual([{type: 'text', text: 'Kept.'}]);
});

test('knows the page: title, description, whether it is a post, and whether it may be found', () => {
  const page = readHtml(
    html(
      '<h1>Draft</h1>',
      '<meta name="robots" content="noindex, nofollow"><meta name="description" content="About it.">',
    ),
  );
  expect({...page, blocks: []}).toEqual({
    isBlogPost: false,
    isHidden: true,
    title: 'Draft',
    description: 'About it.',
    blocks: [],
  });
});
