import {describe, expect, test} from 'vitest';
import {sentences, testPage} from '../../../../tests/support/coursePages';
import {frontMatterProblems} from './frontMatter';

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
