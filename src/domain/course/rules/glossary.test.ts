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
});
