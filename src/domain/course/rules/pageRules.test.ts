import {describe, expect, test} from 'vitest';
import {testPage} from '../../../../tests/support/coursePages';
import {formatProblem} from '../../problem';
import type {SourcePage} from '../page';
import {encodingProblems} from './encoding';
import {fileNameProblems} from './fileName';
import {frontMatterProblems} from './frontMatter';
import {headingProblems} from './headings';
import {lessonPartProblems} from './lessonParts';
import {openWikiLinkProblems} from './openWikiLinks';
import {rawHtmlProblems} from './rawHtml';
import type {PageRule} from './rule';

const sentences = (rule: PageRule, page: SourcePage): string[] =>
  rule(page).map(formatProblem);

describe('front matter', () => {
  const cases: [string, Record<string, unknown>, string, string[]][] = [
    ['accepts the smallest valid page', {}, 'start/a.md', []],
    [
      'offers the key that was meant',
      {sidbar_label: 'A'},
      'start/a.md',
      [
        'docs/start/a.md:4  unknown key "sidbar_label" in a page. Did you mean "sidebar_label"? Remove it or correct its name.',
      ],
    ],
    [
      'names a missing key',
      {points: undefined},
      'project/01-a.md',
      ['docs/project/01-a.md:1  missing key "points": a stage needs it.'],
    ],
    [
      'refuses negative points',
      {points: -5},
      'project/01-a.md',
      ['docs/project/01-a.md:5  "points" is -5. It must be at least 0.'],
    ],
    [
      'refuses fractional points',
      {points: 2.5},
      'project/01-a.md',
      ['docs/project/01-a.md:5  "points" is 2.5. It must be a whole number.'],
    ],
    [
      'refuses points that are text',
      {points: '5'},
      'project/01-a.md',
      ['docs/project/01-a.md:5  "points" is "5". It must be a number.'],
    ],
    [
      'lists the categories of terms',
      {category: 'tools'},
      'glossary/a.md',
      [
        'docs/glossary/a.md:4  "category" is "tools". It must be one of: foundations, roles, teamwork, api, containers, delivery, infrastructure, cloud, data, features, algorithms, training, deep-learning, pipelines, mlops, monitoring, genai.',
      ],
    ],
    [
      'refuses a long description',
      {description: 'x'.repeat(161)},
      'start/a.md',
      [
        `docs/start/a.md:3  "description" is "${'x'.repeat(161)}". It must have at most 160 characters, has 161.`,
      ],
    ],
    [
      'refuses an address that is not https',
      {official: 'http://a.b'},
      'glossary/a.md',
      [
        'docs/glossary/a.md:8  "official" is "http://a.b". It must be an https address.',
      ],
    ],
    [
      'refuses ids with capitals',
      {related: ['Docker']},
      'glossary/a.md',
      [
        'docs/glossary/a.md:6  "related.0" is "Docker". It must be an id: English, lower case, words joined by "-".',
      ],
    ],
  ];
  test.each(cases)('%s', (_, facts, path, expected) => {
    expect(sentences(frontMatterProblems, testPage(path, {facts}))).toEqual(
      expected,
    );
  });

  test('passes the complaint of the YAML parser on', () => {
    const page = {
      ...testPage('start/a.md'),
      yamlProblems: [{line: 3, message: 'front matter is not valid YAML.'}],
    };
    expect(sentences(frontMatterProblems, page)).toEqual([
      'docs/start/a.md:3  front matter is not valid YAML.',
    ]);
  });
});

describe('headings', () => {
  const cases: [string, string, string[]][] = [
    ['accepts explicit ids', '## Dlaczego {#why}\n\nBo.', []],
    [
      'suggests an id',
      '## Źródło prawdy\n\nBo.',
      [
        'docs/start/a.md:20  heading "Źródło prawdy" has no id. Add one in English, the same in both languages: {#zrodlo-prawdy}.',
      ],
    ],
    [
      'refuses an id with diacritics',
      '## Po co {#źródło}\n\nBo.',
      [
        'docs/start/a.md:20  heading id "źródło" is not English kebab-case. Use lower-case ASCII words joined by "-".',
      ],
    ],
    [
      'refuses an id that stands twice',
      '## A {#a}\n\nBo.\n\n## B {#a}',
      [
        'docs/start/a.md:24  heading id "a" stands twice on this page. Rename one.',
      ],
    ],
    [
      'refuses an id of a derived section',
      '## A {#agenda}\n\nBo.',
      [
        'docs/start/a.md:20  heading id "agenda" belongs to a section that the build inserts. Choose another.',
      ],
    ],
    [
      'refuses a jump',
      '## A {#a}\n\nBo.\n\n#### B {#b}',
      ['docs/start/a.md:24  heading "B" jumps from level 2 to 4. Use "###".'],
    ],
    [
      'refuses a second title',
      '# A {#a}\n\nBo.',
      [
        'docs/start/a.md:20  heading "A" is a level-1 heading; the title comes from the front matter. Begin with "##".',
      ],
    ],
    [
      'refuses a page of headings only',
      '## A {#a}\n',
      [
        'docs/start/a.md:20  the page has no text. Write it or delete the file.',
      ],
    ],
    ['reads nothing inside code', '```md\n# not a heading\n```', []],
  ];
  test.each(cases)('%s', (_, body, expected) => {
    expect(sentences(headingProblems, testPage('start/a.md', {body}))).toEqual(
      expected,
    );
  });
});

describe('raw HTML', () => {
  const cases: [string, string, string[]][] = [
    ['lets code through', 'Use `<br>`.\n\n```html\n<script></script>\n```', []],
    ['lets comparisons through', 'p < 0,05 and 3 > 2', []],
    ['lets an autolink through', '<https://docs.docker.com/>', []],
    [
      'refuses a script',
      'Text <script src="x"></script>',
      [
        'docs/start/a.md:20  the line holds raw HTML or JSX. Use Markdown, a fence or a directive.',
      ],
    ],
    [
      'refuses a link that runs code',
      '[x](javascript:alert(1))',
      ['docs/start/a.md:20  the line holds a link that runs code. Remove it.'],
    ],
    [
      'refuses an image from another server',
      '![A chart](https://example.org/a.png)',
      [
        'docs/start/a.md:20  the line holds an image from another server. Put the file beside the page.',
      ],
    ],
    [
      'refuses an image without a description',
      '![](a.png)',
      [
        'docs/start/a.md:20  the line holds an image without alternative text. Describe it in [ ].',
      ],
    ],
  ];
  test.each(cases)('%s', (_, body, expected) => {
    expect(sentences(rawHtmlProblems, testPage('start/a.md', {body}))).toEqual(
      expected,
    );
  });
});

describe('encoding', () => {
  const cases: [string, string, string][] = [
    [
      'a byte order mark',
      '\uFEFFtext',
      'the line holds a byte order mark. Save the file as UTF-8 without BOM.',
    ],
    [
      'lost text',
      'a\uFFFDb',
      'the line holds a replacement character (U+FFFD): text was lost in a conversion. Write it again.',
    ],
    [
      'a control character',
      'a\u0007b',
      'the line holds a control character. Remove it.',
    ],
    [
      'a character that changes direction',
      'a\u202Eb',
      'the line holds an invisible character that changes the direction of text. Remove it.',
    ],
    [
      'a zero-width character',
      'a\u200Bb',
      'the line holds a zero-width character. Remove it.',
    ],
    [
      'letters apart from their diacritics',
      'z\u0301',
      'letters and their diacritics stand apart (not NFC). Save the text in Unicode NFC.',
    ],
  ];
  test.each(cases)('refuses %s', (_, text, message) => {
    expect(encodingProblems(testPage('start/a.md', {text}))).toEqual([
      {file: 'docs/start/a.md', line: 1, message},
    ]);
  });
});

describe('file names', () => {
  test.each(['start/Żółw.md', 'start/a b.md', 'start/README.md'])(
    'refuses %s',
    (path) => {
      expect(fileNameProblems(testPage(path))).toHaveLength(1);
    },
  );

  test('wants the number of the path to be the number of the page', () => {
    const page = testPage('project/03-a.md', {facts: {stage: 4}});
    expect(sentences(fileNameProblems, page)).toEqual([
      'docs/project/03-a.md:4  "stage" is 4, the path begins with 3. Both must be the same.',
    ]);
  });
});

describe('wiki links', () => {
  test.each<[string, string, string[]]>([
    ['accepts whole links, also over two lines', 'A [[docker|the\ntool]].', []],
    ['accepts brackets in code', 'A `[["x"]]` and `[[`.', []],
    [
      'finds a link that does not end',
      'First.\n\nSecond [[onnx|ONNX, an open format.',
      [
        'docs/start/a.md:22  "[[onnx|ONNX, an open" begins a wiki link that does not end. Add ]], or write code in back-ticks.',
      ],
    ],
    [
      'finds the end of no link',
      'Server-Sent Events]] are one-way.',
      [
        'docs/start/a.md:20  the line holds ]] without the [[ of a wiki link. Add it, or write code in back-ticks.',
      ],
    ],
  ])('%s', (_name, body, expected) => {
    expect(
      sentences(openWikiLinkProblems, testPage('start/a.md', {body})),
    ).toEqual(expected);
  });
});

describe('the parts of a lesson', () => {
  const whole = [
    'word '.repeat(750),
    '```mermaid\nflowchart LR\n```',
    '::::exercise[Do it]{#do-it}\n:::hint\nThink.\n:::\n:::solution\nDone.\n:::\n::::',
    '```quiz\nquestions:\n  - id: a\n  - id: b\n  - id: c\n```',
    '## Sources {#sources}\n\n- [A](https://a.example/)\n- [B](https://b.example/)\n- [C](https://c.example/)',
  ];
  const said = (parts: readonly string[], path = 'modules/1-api/01-rest.md') =>
    lessonPartProblems(testPage(path, {body: parts.join('\n\n')})).map(
      ({line, message}) => `${line}  ${message}`,
    );

  test('a whole lesson lacks nothing', () => {
    expect(said(whole)).toEqual([]);
  });

  test.each([
    [
      0,
      '20  the lesson has 7 words of prose. Write at least 700, or make it a part of another lesson.',
    ],
    [
      1,
      '20  the lesson has no drawing. Add a ```mermaid fence that carries its idea.',
    ],
    [
      3,
      '20  the lesson asks 0 quiz questions. Ask at least 3 in a ```quiz fence.',
    ],
    [
      4,
      '20  the lesson names 0 sources. Link at least 3 primary ones under a heading {#sources}.',
    ],
  ])('without part %i it says so', (index, sentence) => {
    expect(said(whole.toSpliced(index, 1))).toEqual([sentence]);
  });

  test('names what an exercise lacks', () => {
    expect(said(whole.toSpliced(2, 1))).toEqual([
      '20  the lesson has no exercise. Add ::::exercise[Title]{#id}.',
      '20  no exercise of the lesson has a hint. Add :::hint to one.',
      '20  no exercise of the lesson has a solution. Add :::solution to one.',
    ]);
  });

  test('a lesson may be too long', () => {
    expect(said([...whole, 'word '.repeat(900)])).toEqual([]);
    expect(said(['word '.repeat(900), ...whole])).toEqual([
      '20  the lesson has 1657 words of prose. Cut it to 1600, or divide it in two.',
    ]);
  });

  test('other pages are free', () => {
    expect(said([], 'start/a.md')).toEqual([]);
  });
});
