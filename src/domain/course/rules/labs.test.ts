import {expect, test} from 'vitest';
import {sentences, testPage} from '../../../../tests/support/coursePages';
import {memoryRepository} from '../../../../tests/support/memoryRepository';
import {labProblems} from './labs';

const repository = memoryRepository({
  'labs/model-api/verified.json':
    '{"date": "2026-11-21", "versions": {}, "code": {}}',
  'labs/other/README.md': '',
});
const said = (lab: string) =>
  sentences(
    labProblems,
    testPage('modules/1-a/01-b.md', {facts: {lab}}),
    repository,
  );

test('accepts a lab whose tests have passed', () => {
  expect(said('model-api')).toEqual([]);
});

test.each([
  ['model-ap', ' Did you mean "model-api"?'],
  ['other', ' Did you mean "other"?'],
])('refuses %s, which has no record', (lab, offer) => {
  expect(said(lab)).toEqual([
    `docs/modules/1-a/01-b.md:7  labs/${lab} is no lab whose tests have passed.${offer} Correct the name, or record a run: npm run test:labs -- ${lab} --record`,
  ]);
});
