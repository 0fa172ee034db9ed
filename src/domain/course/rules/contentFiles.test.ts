import {describe, expect, test} from 'vitest';
import {sentences} from '../../../../tests/support/coursePages';
import {memoryRepository} from '../../../../tests/support/memoryRepository';
import {contentFileProblems} from './contentFiles';

const page =
  'pages are plain Markdown in files that end in ".md". Rename it, and write what was code as a fence or a directive.';
const other =
  'nothing reads files of this kind here. Put code into labs/, a picture beside its page as .svg, .png, .jpg or .webp, or delete it.';

function problemsWith(files: Readonly<Record<string, string>>): string[] {
  return sentences(
    (repository: ReturnType<typeof memoryRepository>) =>
      contentFileProblems(repository),
    memoryRepository(files),
  );
}

test.each([
  'docs/start/a.md',
  'docs/start/a.svg',
  'docs/.DS_Store',
  'blog/authors.yml',
  'i18n/en/code.json',
  'i18n/en/docusaurus-plugin-content-blog/tags.yml',
  'i18n/en/docusaurus-plugin-content-docs/version-1.json',
  'versioned_docs/version-1/a.md',
  'static/img/card.png',
  'src/components/Quiz/index.tsx',
])('%s may be there', (file) => {
  expect(problemsWith({[file]: '{}'})).toEqual([]);
});

describe('what is built and read by no rule is refused', () => {
  test.each([
    ['docs/start/a.mdx', page],
    ['docs/start/a.MD', page],
    ['blog/2026-11-22-a.markdown', page],
    ['i18n/en/docusaurus-plugin-content-docs/current/a.mdx', page],
    ['versioned_docs/version-1/a.mdx', page],
    ['src/pages/a.md', page],
    ['src/pages/a.tsx', other],
    ['docs/start/a.html', other],
    ['docs/_category_.yml', other],
    ['static/a.html', other],
    ['static/a.js', other],
    ['blog/a.svgz', other],
  ])('%s', (file, message) => {
    expect(problemsWith({[file]: ''})).toEqual([`${file}:1  ${message}`]);
  });
});

test('a drawing that is served as it is cannot run a script', () => {
  expect(
    problemsWith({
      'static/img/a.svg':
        '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    }),
  ).not.toEqual([]);
});
