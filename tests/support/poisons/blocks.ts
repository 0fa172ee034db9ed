import type {Poison} from './poison';

const outside = /is outside labs\//;

const fence = (language: string, ...lines: readonly string[]): string =>
  ['```' + language, ...lines, '```'].join('\n');

const mermaid = (...lines: readonly string[]): string =>
  fence(
    'mermaid',
    'flowchart LR',
    'accTitle: Poison',
    'accDescr: Poison',
    ...lines,
  );

const quiz = (question: string, option: string, reason: string): string =>
  fence(
    'quiz',
    'id: evil',
    'questions:',
    '  - id: one',
    '    kind: single',
    `    question: ${JSON.stringify(question)}`,
    '    section: evil',
    '    options:',
    `      - {text: ${JSON.stringify(option)}, right: true, reason: ${JSON.stringify(reason)}}`,
    '      - {text: "second option", reason: "wrong"}',
  );

/** Directives, formulas, diagrams and other fences. */
export const poisonedBlocks: readonly Poison[] = [
  {
    what: 'an unknown block',
    text: ':::script\n\nalert(1)\n\n:::',
    becomes: /:::script/,
  },
  {
    what: 'attributes of a block',
    text: ':::note{onclick=alert(1) style="background:url(//evil.example)"}\n\nText.\n\n:::',
    becomes: 'nothing',
  },
  {
    what: 'a leaf directive',
    text: '::iframe[x]{src=https://evil.example}',
    becomes: /is no block of this site/,
  },
  {
    what: 'a text directive',
    text: ':iframe[x]{src=https://evil.example}',
    becomes: 'nothing',
  },
  {
    what: 'an id of a heading',
    text: '## Title {#x"onclick=alert(1)}',
    becomes: /is not English kebab-case/,
  },
  {
    what: 'a link in a formula',
    text: '$\\href{javascript:alert(1)}{x}$',
    becomes: /has \\href: a formula links nowhere/,
  },
  {
    what: 'an address in a formula',
    text: '$\\url{https://evil.example}$',
    becomes: /has \\url:/,
  },
  {
    what: 'a picture in a formula',
    text: '$\\includegraphics{https://evil.example/x.png}$',
    becomes: /has \\includegraphics:/,
  },
  {
    what: 'data in a formula',
    text: '$\\htmlData{onclick=alert(1)}{x}$',
    becomes: /has \\htmlData:/,
  },
  {
    what: 'a class in a formula',
    text: '$\\htmlClass{x}{y}$',
    becomes: /has \\htmlClass:/,
  },
  {
    what: 'a style in a formula',
    text: '$\\htmlStyle{background:url(https://evil.example)}{x}$',
    becomes: /has \\htmlStyle:/,
  },
  {
    what: 'an id in a formula',
    text: '$\\htmlId{x}{y}$',
    becomes: /has \\htmlId:/,
  },
  {
    what: 'a colour in a formula',
    text: '$\\color{red;background:url(//evil.example)}{x}$',
    becomes: /Invalid color/,
  },
  {
    what: 'a script in a formula',
    text: '$\\text{<script>alert(1)</script>}$',
    becomes: 'text',
  },
  {
    what: 'a bomb in a formula',
    text: '$\\def\\a{\\a\\a}\\a$',
    becomes: /Too many expansions/,
  },
  {
    what: 'a script in a label of a diagram',
    text: mermaid('A["<script>alert(1)</script>"] --> B[b]'),
    becomes: /is HTML; labels are plain text/,
    line: 5,
  },
  {
    what: 'a picture in a label of a diagram',
    text: mermaid('A["<img src=x onerror=alert(1)>"] --> B[b]'),
    becomes: /is HTML; labels are plain text/,
    line: 5,
  },
  {
    what: 'a click in a diagram',
    text: mermaid('A[a] --> B[b]', 'click A "javascript:alert(1)"'),
    becomes: /makes a box clickable/,
    line: 6,
  },
  {
    what: 'a call in a diagram',
    text: mermaid('A[a] --> B[b]', 'click A call alert()'),
    becomes: /makes a box clickable/,
    line: 6,
  },
  {
    what: 'a style in a diagram',
    text: mermaid('A[a] --> B[b]', 'style A fill:url(https://evil.example)'),
    becomes: /sets colours by hand/,
    line: 6,
  },
  {
    what: 'a class in a diagram',
    text: mermaid('A[a] --> B[b]', 'classDef x fill:url(https://evil.example)'),
    becomes: /sets colours by hand/,
    line: 6,
  },
  {
    what: 'a setting of a diagram',
    text: mermaid(
      '%%{init: {"securityLevel": "loose", "themeCSS": "@import url(//evil.example)"}}%%',
      'A[a] --> B[b]',
    ),
    becomes: 'text',
  },
  {
    what: 'a title of a diagram',
    text: fence(
      'mermaid',
      'flowchart LR',
      'accTitle: </title><script>alert(1)</script>',
      'accDescr: x',
      'A[a] --> B[b]',
    ),
    becomes: 'text',
  },
  {
    what: 'a script in the name of a fence',
    text: fence('<script>alert(1)</script>', 'x'),
    becomes: 'text',
  },
  {
    what: 'a title of a fence',
    text: fence('python title="<script>alert(1)</script>"', 'x = 1'),
    becomes: 'nothing',
  },
  {
    what: 'a file outside of the labs',
    text: fence('python file=../../etc/passwd', ''),
    becomes: outside,
  },
  {
    what: 'a file with an absolute path',
    text: fence('python file=/etc/passwd', ''),
    becomes: outside,
  },
  {
    what: 'a file of the repository',
    text: fence('json file=package.json', ''),
    becomes: outside,
  },
  {
    what: 'a fence of live code',
    text: fence('jsx live', '<script>alert(1)</script>'),
    becomes: 'text',
  },
  {
    what: 'a mark in a fence',
    text: fence('python {"</code><script>"}', 'x = 1'),
    becomes: 'nothing',
  },
  {
    what: 'scripts in a quiz',
    text: quiz(
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '[x](javascript:alert(1))',
    ),
    becomes: 'text',
  },
];
