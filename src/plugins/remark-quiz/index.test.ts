import {describe, expect, test} from 'vitest';
import {fixtureCases, renderMarkdown} from '../../../tests/support/markdown';
import {remarkQuiz} from './index';
import {quizProblems} from './quizFences';

const path = `${process.cwd()}/docs/modules/rest.md`;
const pathOf = (name: string) =>
  name.endsWith('-english')
    ? 'i18n/en/docusaurus-plugin-content-docs/current/modules/rest.md'
    : path;

test.each(fixtureCases(import.meta.url))(
  'shows $name without scripts',
  async ({name, input, output}) => {
    const html = await renderMarkdown(
      input,
      [remarkQuiz, {pageIdOf: () => 'modules/rest'}],
      pathOf(name),
    );
    await expect(html).toMatchFileSnapshot(output);
  },
);

test('has no page id where there is no page of the course', async () => {
  const [{input} = {input: ''}] = fixtureCases(import.meta.url);
  const html = await renderMarkdown(input, remarkQuiz, path);
  expect(html).not.toContain('pageId');
});

test('names every problem of a page with its line', async () => {
  const page = [
    '## Why {#why}',
    '',
    '```quiz',
    'id: a',
    'questions:',
    '  - id: q',
    '    kind: singel',
    '    question: Which?',
    '    section: wh',
    '```',
    '',
    '```quiz',
    'id: "a',
    '```',
    '',
  ].join('\n');
  await expect(
    renderMarkdown(page, [remarkQuiz, {lineOffset: () => 10}], path),
  ).rejects.toThrow(
    [
      'docs/modules/rest.md:17  Question "q" needs kind: single, multiple, order or output. Did you mean "single"?',
      'docs/modules/rest.md:19  Question "q" leads to no section of this page: "wh". Did you mean "why"? It has: why.',
      'docs/modules/rest.md:23  The quiz is not YAML: Missing closing "quote.',
    ].join('\n'),
  );
});

describe('quizProblems', () => {
  const quiz = (line: number) => ({
    info: 'quiz',
    line,
    content:
      'id: a\nquestions: [{id: q, kind: single, question: Q, section: s, options: [{text: x, right: true, reason: r}, {text: y, reason: r}]}]',
  });

  test('names both quizzes with one id', () => {
    expect(quizProblems([quiz(3), quiz(9)], ['s'])).toEqual([
      {
        line: 9,
        message: 'The id "a" is taken by the quiz on line 3; choose another.',
      },
    ]);
  });

  test.each([
    ['', 4, 'The quiz is not a list of keys; write id and questions.'],
    [
      'id: *x',
      3,
      'The quiz is not YAML: Unresolved alias (the anchor must be set before the alias): x.',
    ],
    ['id: a\nid: b', 5, 'The quiz is not YAML: Map keys must be unique.'],
  ])('explains %j', (content, line, message) => {
    expect(quizProblems([{info: 'quiz', content, line: 3}], [])).toEqual([
      {line, message},
    ]);
  });
});
