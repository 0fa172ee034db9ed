import {describe, expect, test} from 'vitest';
import {
  sentences,
  testEdition,
  testPage,
} from '../../../../tests/support/coursePages';
import type {SourcePage} from '../page';
import {orderProblems} from './order';

const said = (pages: readonly SourcePage[]): string[] =>
  sentences(orderProblems, testEdition(pages));

describe('order', () => {
  test('finds a gap between stages', () => {
    const pages = [1, 3].map((stage) =>
      testPage(`project/0${stage}-a${stage}.md`, {facts: {stage}}),
    );
    expect(said(pages)).toEqual([
      'docs/project/03-a3.md:4  stage 3 stands where 2 is due: a number is missing or stands twice. Number them 1, 2, 3 …',
    ]);
  });

  test('wants nine sessions', () => {
    expect(said([testPage('roadmap/1-a/index.md')])).toEqual([
      'docs/roadmap/1-a/index.md:4  the roadmap has 1 sessions; the course announces 9. Add the missing ones or remove the extra ones.',
    ]);
  });
});
