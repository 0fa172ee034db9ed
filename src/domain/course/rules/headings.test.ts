import {describe, expect, test} from 'vitest';
import {sentences, testPage} from '../../../../tests/support/coursePages';
import {headingProblems} from './headings';

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
    [
      'wants an id for a heading that is underlined, quoted or in a list',
      'A\n-\n\n> ## B\n\n- ## C\n\nText.',
      ['A:20', 'B:23', 'C:25'].map((heading) => {
        const [text = '', line = ''] = heading.split(':');
        return `docs/start/a.md:${line}  heading "${text}" has no id. Add one in English, the same in both languages: {#${text.toLowerCase()}}.`;
      }),
    ],
    [
      'refuses the id of an exercise',
      '## A {#a}\n\n::::exercise[A]{#a}\n::::',
      [
        'docs/start/a.md:20  heading id "a" stands twice on this page. Rename one.',
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
