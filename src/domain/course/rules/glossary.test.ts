import {describe, expect, test} from 'vitest';
import {
  sentences,
  testEdition,
  testPage,
} from '../../../../tests/support/coursePages';
import type {SourcePage} from '../page';
import {glossaryProblems} from './glossary';

const said = (pages: readonly SourcePage[]): string[] =>
  sentences(glossaryProblems, testEdition(pages));

describe('glossary', () => {
  test('refuses an alias that leads to two terms', () => {
    const pages = [
      testPage('glossary/docker.md', {facts: {aliases: ['kontener']}}),
      testPage('glossary/container.md', {facts: {title: 'Kontener'}}),
    ];
    expect(said(pages)).toEqual([
      'docs/glossary/docker.md:3  alias "kontener" already leads to docs/glossary/container.md. Keep it in one term.',
    ]);
  });

  test('refuses an alias that repeats the title in another spelling', () => {
    const page = testPage('glossary/scikit-learn.md', {
      facts: {title: 'scikit-learn', aliases: ['Scikit Learn']},
    });
    expect(said([page])).toEqual([
      'docs/glossary/scikit-learn.md:3  alias "Scikit Learn" repeats a name of this term. Remove it.',
    ]);
  });

  test('lets a capital tell a name from an everyday word', () => {
    const pages = [
      testPage('glossary/deployment.md', {facts: {title: 'Deployment'}}),
      testPage('glossary/k8s.md', {
        facts: {
          title: 'Deployment (Kubernetes)',
          names: ['Deployment'],
          ambiguous: true,
        },
      }),
    ];
    expect(said(pages)).toEqual([]);
  });

  test('refuses a marked term that is none', () => {
    const pages = [
      testPage('glossary/docker.md'),
      testPage('a.md', {
        body: ':term[Dockera]{id=doker} :term[pod]{id=none}',
      }),
    ];
    expect(said(pages)).toEqual([
      'docs/a.md:20  :term[Dockera] has the id "doker", which is no term. Did you mean "docker"? Correct it, or write {id=none} where the words name no term.',
    ]);
  });
});
