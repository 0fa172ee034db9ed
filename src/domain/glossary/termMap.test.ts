import {expect, test} from 'vitest';
import {testEdition, testPair} from '../../../tests/support/coursePages';
import {neighborhoodOf} from './termMap';

const relations: Readonly<Record<string, readonly string[]>> = {
  pod: ['container', 'node', 'image', 'gone'],
  container: [],
  node: [],
  image: ['container'],
};
const [catalogue] = testEdition(
  Object.entries(relations).flatMap(([id, related]) =>
    testPair(`glossary/${id}.md`, {facts: {title: id, related}}),
  ),
).catalogues;

test('those that have to do with each other stand side by side, whichever of them says so', () => {
  const pod = catalogue?.terms.find(({id}) => id === 'glossary/pod');
  if (catalogue === undefined || pod === undefined) throw new Error('No pod.');
  const {terms, pairs} = neighborhoodOf(pod, catalogue);
  expect(terms.map(({facts}) => facts.title)).toEqual([
    'container',
    'image',
    'node',
  ]);
  expect(pairs).toEqual([[0, 1]]);
});
