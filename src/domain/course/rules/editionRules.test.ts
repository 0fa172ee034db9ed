import {describe, expect, test} from 'vitest';
import {
  testEdition,
  testPage,
  testPair,
} from '../../../../tests/support/coursePages';
import {formatProblem} from '../../problem';
import type {SourcePage} from '../page';
import {glossaryProblems} from './glossary';
import {linkProblems} from './links';
import {orderProblems} from './order';
import {referenceProblems} from './references';
import {rubricProblems} from './rubric';
import type {EditionRule} from './rule';
import {translationProblems} from './translations';

const sentences = (rule: EditionRule, pages: readonly SourcePage[]): string[] =>
  rule(testEdition(pages)).map(formatProblem);

describe('translations', () => {
  test('accepts a pair', () => {
    expect(sentences(translationProblems, testPair('start/a.md'))).toEqual([]);
  });

  test('misses an English page', () => {
    expect(sentences(translationProblems, [testPage('start/a.md')])).toEqual([
      'docs/start/a.md:1  the page has no English translation. Write it, or say "untranslated: true" in the front matter.',
    ]);
  });

  test('lets a page say that it is not translated yet', () => {
    const page = testPage('start/a.md', {facts: {untranslated: true}});
    expect(sentences(translationProblems, [page])).toEqual([]);
  });

  test('refuses to call a translated page untranslated', () => {
    const [polish, english] = testPair('start/a.md');
    const flagged = testPage('start/a.md', {facts: {untranslated: true}});
    expect(
      sentences(translationProblems, [flagged, english ?? flagged]),
    ).toEqual([
      'docs/start/a.md:4  "untranslated" is set, but en/start/a.md exists. Remove the key.',
    ]);
    expect(polish?.path).toBe('docs/start/a.md');
  });

  test('refuses an English page without a Polish one', () => {
    expect(
      sentences(translationProblems, [
        ...testPair('start/about.md'),
        testPage('start/abuot.md', {locale: 'en'}),
      ]),
    ).toEqual([
      'en/start/abuot.md:1  this English page translates no Polish page "start/abuot.md", so no reader would ever see it. Did you mean "start/about.md"? Rename or delete it.',
    ]);
  });

  test('names both figures when points differ', () => {
    expect(
      sentences(translationProblems, [
        testPage('project/01-a.md', {facts: {points: 20}}),
        testPage('project/01-a.md', {facts: {points: 25}, locale: 'en'}),
      ]),
    ).toEqual([
      'docs/project/01-a.md:5  "points" is 20 here, its English page says 25. Facts must be the same in both languages: correct this file or en/project/01-a.md.',
    ]);
  });

  test('compares the number of texts, not the texts', () => {
    expect(
      sentences(translationProblems, [
        testPage('project/01-a.md', {facts: {goals: ['Plan', 'Cel']}}),
        testPage('project/01-a.md', {facts: {goals: ['Plan']}, locale: 'en'}),
      ]),
    ).toEqual([
      'docs/project/01-a.md:6  "goals" is 2 entries here, its English page says 1 entries. Facts must be the same in both languages: correct this file or en/project/01-a.md.',
    ]);
  });

  test('finds the first heading that differs', () => {
    expect(
      sentences(translationProblems, [
        testPage('start/a.md', {body: '## A {#a}\n\nBo.\n\n## B {#b}'}),
        testPage('start/a.md', {
          body: '## A {#a}\n\nBo.\n\n### B {#b}',
          locale: 'en',
        }),
      ]),
    ).toEqual([
      'en/start/a.md:24  headings differ from the Polish page: ### {#b} here, ## {#b} at docs/start/a.md:24. Ids, levels and order must be the same.',
    ]);
  });
});

describe('links', () => {
  const linking = (body: string): SourcePage[] => [
    ...testPair('start/a.md', {body}),
    ...testPair('glossary/kubernetes.md', {facts: {title: 'Kubernetes'}}),
    ...testPair('modules/3-kubernetes/index.md', {
      facts: {title: 'Klastry', module: 3},
    }),
  ];
  const cases: [string, string, string | undefined][] = [
    ['an id', '[[glossary/kubernetes|Kubernetesa]]', undefined],
    ['a title', '[[Klastry]]', undefined],
    ['a section', '[[modules/kubernetes#why]]', undefined],
    ['a derived section', '[[modules/kubernetes#agenda]]', undefined],
    ['code', '`[[nothing]]`', undefined],
    [
      'a misspelt id',
      '[[glossary/kubernets]]',
      '[[glossary/kubernets]] leads to no page. Did you mean [[modules/kubernetes]] or [[glossary/kubernetes]]? Link to a page id, its last part or its title.',
    ],
    [
      'an ambiguous name',
      '[[kubernetes]]',
      '[[kubernetes]] could be [[modules/kubernetes]] or [[glossary/kubernetes]]. Write the whole id.',
    ],
    [
      'a missing section',
      '[[modules/kubernetes#how]]',
      '[[modules/kubernetes#how]] leads to no section of modules/3-kubernetes/index.md. It has: why.',
    ],
    [
      'an address inside the site',
      '[x](/docs/glossary/docker/)',
      '"/docs/glossary/docker/" is an address inside this site. Link by page id: [[id|label]].',
    ],
  ];
  test.each(cases)('%s', (_, body, message) => {
    expect(sentences(linkProblems, linking(body))).toEqual(
      message === undefined
        ? []
        : [`docs/start/a.md:20  ${message}`, `en/start/a.md:20  ${message}`],
    );
  });
});

describe('references', () => {
  test('refuses a tool that is no term', () => {
    const pages = [
      ...testPair('roadmap/1-a/index.md', {facts: {tools: ['dokcer']}}),
      ...testPair('glossary/docker.md'),
    ];
    expect(sentences(referenceProblems, pages)).toEqual([
      'docs/roadmap/1-a/index.md:7  "dokcer" is no glossary term. Did you mean "docker"? Correct the id or remove it.',
      'en/roadmap/1-a/index.md:7  "dokcer" is no glossary term. Did you mean "docker"? Correct the id or remove it.',
    ]);
  });

  test('refuses an agenda that nothing teaches', () => {
    const page = testPage('modules/1-a/index.md', {
      body: '## Other {#other}\n\nText.',
    });
    expect(sentences(referenceProblems, [page])).toEqual([
      'docs/modules/1-a/index.md:7  "why" is no heading of this page, so the agenda would promise what nothing teaches. Correct the id or remove it.',
    ]);
  });

  test('lets a lesson teach a point of the agenda, and wants it to exist', () => {
    const weekend = (at: string) => [
      testPage('modules/1-a/index.md', {
        facts: {agenda: [{id: 'why', text: 'Why', at}]},
      }),
      testPage('modules/1-a/01-rest.md', {body: '## Why {#why}\n\nText.'}),
    ];
    expect(
      ['modules/a/rest', 'modules/a/rest#why'].flatMap((at) =>
        sentences(referenceProblems, weekend(at)),
      ),
    ).toEqual([]);
    expect(sentences(referenceProblems, weekend('modules/a/rest#wy'))).toEqual([
      'docs/modules/1-a/index.md:7  "modules/a/rest#wy" is no page or section of this edition, so the agenda would promise what nothing teaches. Did you mean "modules/a/rest#why" or "modules/a/rest" or "modules/a"? Correct the id or remove it.',
    ]);
  });
});

describe('glossary', () => {
  test('refuses an alias that leads to two terms', () => {
    const pages = [
      testPage('glossary/docker.md', {facts: {aliases: ['kontener']}}),
      testPage('glossary/container.md', {facts: {title: 'Kontener'}}),
    ];
    expect(sentences(glossaryProblems, pages)).toEqual([
      'docs/glossary/docker.md:3  alias "kontener" already leads to docs/glossary/container.md. Keep it in one term.',
    ]);
  });

  test('refuses an alias that repeats the title in another spelling', () => {
    const page = testPage('glossary/scikit-learn.md', {
      facts: {title: 'scikit-learn', aliases: ['Scikit Learn']},
    });
    expect(sentences(glossaryProblems, [page])).toEqual([
      'docs/glossary/scikit-learn.md:3  alias "Scikit Learn" repeats a name of this term. Remove it.',
    ]);
  });
});

describe('order', () => {
  test('finds a gap between stages', () => {
    const pages = [1, 3].map((stage) =>
      testPage(`project/0${stage}-a${stage}.md`, {facts: {stage}}),
    );
    expect(sentences(orderProblems, pages)).toEqual([
      'docs/project/03-a3.md:4  stage 3 stands where 2 is due: a number is missing or stands twice. Number them 1, 2, 3 …',
    ]);
  });

  test('wants nine sessions', () => {
    expect(
      sentences(orderProblems, [testPage('roadmap/1-a/index.md')]),
    ).toEqual([
      'docs/roadmap/1-a/index.md:4  the roadmap has 1 sessions; the course announces 9. Add the missing ones or remove the extra ones.',
    ]);
  });
});

describe('rubric', () => {
  const rubric = (facts: Record<string, unknown>): SourcePage[] => [
    testPage('project/index.md', {facts}),
    testPage('project/01-a.md', {facts: {points: 110}}),
  ];
  const acknowledged = {sum: 110, announced: 100};

  test.each<[string, Record<string, unknown>, string[]]>([
    ['accepts stages that add up', {announced: 110}, []],
    [
      'names both figures and the way to acknowledge them',
      {announced: 100},
      [
        'docs/project/index.md:4  the stages add up to 110 points, the rubric announces 100. Correct a stage, or acknowledge both figures: "acknowledged: {sum: 110, announced: 100}" with a "note" for the reader.',
      ],
    ],
    [
      'accepts a difference that is acknowledged and explained',
      {announced: 100, acknowledged, note: 'Both are shown.'},
      [],
    ],
    [
      'wants an explanation',
      {announced: 100, acknowledged},
      [
        'docs/project/index.md:5  both figures are acknowledged without a "note". Explain the difference to the reader.',
      ],
    ],
    [
      'wants a new look when a figure changes',
      {
        announced: 100,
        acknowledged: {sum: 105, announced: 100},
        note: 'Both are shown.',
      },
      [
        'docs/project/index.md:5  the record acknowledges 105 and 100 points, the stages now add up to 110 and the rubric announces 100. Look at the change, then correct a stage or the record.',
      ],
    ],
    [
      'refuses a record that is no longer needed',
      {announced: 110, acknowledged, note: 'Both are shown.'},
      [
        'docs/project/index.md:5  the stages add up to the announced 110 points. Remove "acknowledged" and "note".',
      ],
    ],
  ])('%s', (_, facts, expected) => {
    expect(sentences(rubricProblems, rubric(facts))).toEqual(expected);
  });
});
