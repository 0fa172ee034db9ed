import {describe, expect, test} from 'vitest';
import {
  sentences,
  testEdition,
  testPage,
  testPair,
} from '../../../../tests/support/coursePages';
import type {SourcePage} from '../page';
import {referenceProblems} from './references';

const said = (pages: readonly SourcePage[]): string[] =>
  sentences(referenceProblems, testEdition(pages));

describe('references', () => {
  test('refuses a tool that is no term', () => {
    const pages = [
      ...testPair('roadmap/1-a/index.md', {facts: {tools: ['dokcer']}}),
      ...testPair('glossary/docker.md'),
    ];
    expect(said(pages)).toEqual([
      'docs/roadmap/1-a/index.md:7  "dokcer" is no glossary term. Did you mean "docker"? Correct the id or remove it.',
      'en/roadmap/1-a/index.md:7  "dokcer" is no glossary term. Did you mean "docker"? Correct the id or remove it.',
    ]);
  });

  test('refuses an agenda that nothing teaches', () => {
    const page = testPage('modules/1-a/index.md', {
      body: '## Other {#other}\n\nText.',
    });
    expect(said([page])).toEqual([
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
        said(weekend(at)),
      ),
    ).toEqual([]);
    expect(said(weekend('modules/a/rest#wy'))).toEqual([
      'docs/modules/1-a/index.md:7  "modules/a/rest#wy" is no page or section of this edition, so the agenda would promise what nothing teaches. Did you mean "modules/a/rest#why" or "modules/a/rest" or "modules/a"? Correct the id or remove it.',
    ]);
  });
});
