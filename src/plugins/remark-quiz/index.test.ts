import {describe, expect, test} from 'vitest';
import {fixtureCases, renderMarkdown} from '../../../tests/support/markdown';
import {remarkQuiz} from './index';
import {parsedPage} from '../../domain/markdown/parsedPage';
import {quizFeature} from '../../domain/quiz/quizFeature';

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
      'docs/modules/rest.md:17  "kind" of question "q" is "singel". It must be one of: single, multiple, order, output. Did you mean "single"?',
      'docs/modules/rest.md:23  The quiz is not YAML: Missing closing "quote.',
    ].join('\n'),
  );
});

describe('the feature', () => {
  const quiz =
    'id: a\nquestions: [{id: q, kind: single, question: Q, section: s, options: [{text: x, right: true, reason: r}, {text: y, reason: r}]}]';
  const problemsOf = (...contents: readonly string[]) =>
    quizFeature.read(
      parsedPage(
        [
          ...contents.map((content) => `\`\`\`quiz\n${content}\n\`\`\``),
          '## S {#s}',
        ].join('\n'),
        3,
      ),
    ).problems;

  test('names both quizzes with one id', () => {
    expect(problemsOf(quiz, quiz)).toEqual([
      {
        line: 7,
        message: 'The id "a" is taken by the quiz on line 3; choose another.',
      },
    ]);
  });

  test.each([
    [
      '',
      4,
      'the quiz is null. It must be a list of keys, each with its value.',
    ],
    [
      'id: *x',
      4,
      'The quiz is not YAML: Unresolved alias (the anchor must be set before the alias): x.',
    ],
    ['id: a\nid: b', 5, 'The quiz is not YAML: Map keys must be unique.'],
  ])('explains %j', (content, line, message) => {
    expect(problemsOf(content)).toEqual([{line, message}]);
  });
});
