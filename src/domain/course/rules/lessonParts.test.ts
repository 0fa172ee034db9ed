import {describe, expect, test} from 'vitest';
import {sentences, testPage} from '../../../../tests/support/coursePages';
import {lessonPartProblems} from './lessonParts';

const question = (id: string) =>
  `  - {id: ${id}, kind: order, question: Q, section: sources, items: [{text: a, reason: r}, {text: b, reason: r}]}\n`;

describe('the parts of a lesson', () => {
  const whole = [
    'word '.repeat(750),
    '```mermaid\nflowchart LR\n```',
    '::::exercise[Do it]{#do-it}\n:::hint\nThink.\n:::\n:::solution\nDone.\n:::\n::::',
    `\`\`\`quiz\nid: z\nquestions:\n${['a', 'b', 'c'].map(question).join('')}\`\`\``,
    '## Sources {#sources}\n\n- [A](https://a.example/)\n- [B](https://b.example/)\n- [C](https://c.example/)',
  ];
  const said = (parts: readonly string[], path = 'modules/1-api/01-rest.md') =>
    sentences(
      lessonPartProblems,
      testPage(path, {body: parts.join('\n\n')}),
    ).map((sentence) => sentence.replace(/^.*?:/, ''));

  test('a whole lesson lacks nothing', () => {
    expect(said(whole)).toEqual([]);
  });

  test.each([
    [
      0,
      '20  the lesson has 4 words of prose. Write at least 700, or make it a part of another lesson.',
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
      '20  the lesson has 1654 words of prose. Cut it to 1600, or divide it in two.',
    ]);
  });

  test('other pages are free', () => {
    expect(said([], 'start/a.md')).toEqual([]);
  });
});
