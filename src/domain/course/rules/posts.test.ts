import {describe, expect, test} from 'vitest';
import {testPage} from '../../../../tests/support/coursePages';
import {memoryRepository} from '../../../../tests/support/memoryRepository';
import {formatProblem} from '../../problem';
import type {SourcePage} from '../page';
import {blogEdition} from '../blogEdition';
import {problems} from '../problems';

const facts = {
  title: 'News',
  description: 'What is new.',
  slug: 'news',
  authors: ['team'],
  tags: ['site'],
};
const text = {
  pl: 'Początek.\n\n<!-- truncate -->\n\nDalej.\n',
  en: 'The beginning.\n\n<!-- truncate -->\n\nThe rest.\n',
};

function post(
  locale: 'pl' | 'en',
  {
    name = '2026-11-22-news.md',
    body = text[locale],
    ...more
  }: {
    readonly name?: string;
    readonly body?: string;
    readonly facts?: Readonly<Record<string, unknown>>;
  } = {},
): SourcePage {
  const folder =
    locale === 'pl' ? 'blog' : 'i18n/en/docusaurus-plugin-content-blog';
  return {
    ...testPage(name, {facts: {...facts, ...more.facts}, body, locale}),
    path: `${folder}/${name}`,
    edition: blogEdition,
  };
}

const problemsOf = (...posts: readonly SourcePage[]): string[] =>
  problems([], memoryRepository({'i18n/en/code.json': '{}'}), posts)
    .filter(({rule}) => !['ui-strings', 'current-translations'].includes(rule))
    .map(formatProblem);

test('a post in both languages has no problem', () => {
  expect(problemsOf(post('pl'), post('en'))).toEqual([]);
});

describe('a post is under the rules of pages', () => {
  const refused: [string, string, string][] = [
    [
      'a script',
      '<script>alert(1)</script>',
      'the line holds raw HTML or JSX. Use Markdown, a fence or a directive.',
    ],
    [
      'a frame over several lines',
      '<iframe\nsrc="https://example.com/">\n</iframe>',
      'the line holds raw HTML or JSX. Use Markdown, a fence or a directive.',
    ],
    [
      'an image from another server',
      '![A chart](https://example.com/x.png)',
      'the line holds an image from another server. Put the file beside the page.',
    ],
    [
      'a link that runs code',
      '[x](&#106;avascript:alert(1))',
      'the line holds a link that runs code. Remove it.',
    ],
    [
      'an HTML comment that is not the end of the excerpt',
      '<!-- later -->',
      'the line holds an HTML comment. Remove it.',
    ],
    [
      'a heading without an id',
      '## Nowe',
      'heading "Nowe" has no id. Add one in English, the same in both languages: {#nowe}.',
    ],
  ];
  test.each(refused)('%s is refused', (_, markdown, message) => {
    const found = problemsOf(
      post('pl', {body: `${text.pl}\n${markdown}\n`}),
      post('en'),
    );
    expect(found).toContain(`blog/2026-11-22-news.md:26  ${message}`);
  });

  test('a letter that nobody sees is refused', () => {
    expect(
      problemsOf(post('pl', {body: `${text.pl}\nA\u200Bb.\n`}), post('en')),
    ).toHaveLength(1);
  });
});

describe('a post says', () => {
  test.each<[string, Parameters<typeof post>[1], string]>([
    [
      'what it is about',
      {facts: {description: undefined}},
      'missing key "description": a post needs it.',
    ],
    ['nothing that nobody knows', {facts: {slugg: 'x'}}, 'unknown key "slugg"'],
    [
      'where its excerpt ends',
      {body: 'Wszystko.\n'},
      'the post has no "<!-- truncate -->". Put it on a line of its own, after what lists of posts should show.',
    ],
    [
      'it once',
      {body: `${text.pl}\n<!-- truncate -->\n`},
      '"<!-- truncate -->" stands twice. Remove this one.',
    ],
    ['its day', {name: 'news.md'}, '"news.md" is no name of a post.'],
  ])('%s', (_, change, message) => {
    const english = post('en', {name: change?.name ?? '2026-11-22-news.md'});
    const found = problemsOf(post('pl', change), english);
    expect(found.join('\n')).toContain(message);
  });
});

describe('a post and its translation', () => {
  test('are both there', () => {
    expect(problemsOf(post('pl'))).toEqual([
      'blog/2026-11-22-news.md:1  the post has no translation. Add i18n/en/docusaurus-plugin-content-blog/2026-11-22-news.md, or say "untranslated: true" in the front matter.',
    ]);
    expect(problemsOf(post('en'))).toEqual([
      'i18n/en/docusaurus-plugin-content-blog/2026-11-22-news.md:1  the post translates nothing: blog/2026-11-22-news.md does not exist. Write it or delete this one.',
    ]);
  });

  test('may be missing when the post says so', () => {
    const polish = post('pl', {facts: {untranslated: true}});
    expect(problemsOf(polish)).toEqual([]);
    expect(problemsOf(polish, post('en'))).toEqual([
      'blog/2026-11-22-news.md:7  "untranslated" is set, but the post has its translation. Remove the key.',
    ]);
  });

  test('have the same address', () => {
    expect(
      problemsOf(post('pl'), post('en', {facts: {slug: 'other'}})),
    ).toEqual([
      'i18n/en/docusaurus-plugin-content-blog/2026-11-22-news.md:4  "slug" differs from blog/2026-11-22-news.md. It must be the same in both languages.',
    ]);
  });

  test('are two texts', () => {
    expect(problemsOf(post('pl'), post('en', {body: text.pl}))).toEqual([
      'i18n/en/docusaurus-plugin-content-blog/2026-11-22-news.md:20  the text is that of blog/2026-11-22-news.md, word for word. Translate it.',
    ]);
  });
});
