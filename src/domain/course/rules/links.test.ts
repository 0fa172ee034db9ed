import {describe, expect, test} from 'vitest';
import {
  sentences,
  testEdition,
  testPair,
} from '../../../../tests/support/coursePages';
import type {SourcePage} from '../page';
import {linkProblems} from './links';

const said = (pages: readonly SourcePage[]): string[] =>
  sentences(linkProblems, testEdition(pages));

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
      '[[kubernetes]] may be more than one page. Write the whole id. Did you mean [[modules/kubernetes]] or [[glossary/kubernetes]]?',
    ],
    [
      'a missing section',
      '[[modules/kubernetes#how]]',
      '[[modules/kubernetes#how]]: "Klastry" has no section "how". It has: why, outcomes, agenda, lessons, first-half, second-half, lab.',
    ],
    ['a section of the page itself', '## Why {#why}\n\n[x](#why)', undefined],
    [
      'a section that the page does not have',
      '[x](#wy)\n\n## Why {#why}',
      '"#wy" leads to no section of this page. Did you mean "why"?',
    ],
    [
      'an address by reference',
      '[x][r]\n\n[r]: ../docker.md',
      '"../docker.md" is an address inside this site. Link by page id: [[id|label]].',
    ],
    [
      'an address inside the site',
      '[x](/docs/glossary/docker/)',
      '"/docs/glossary/docker/" is an address inside this site. Link by page id: [[id|label]].',
    ],
  ];
  test.each(cases)('%s', (_, body, message) => {
    expect(said(linking(body))).toEqual(
      message === undefined
        ? []
        : [`docs/start/a.md:20  ${message}`, `en/start/a.md:20  ${message}`],
    );
  });
});
