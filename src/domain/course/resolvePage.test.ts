import {expect, test} from 'vitest';
import {testEdition, testPair} from '../../../tests/support/coursePages';
import {pageResolver} from './resolvePage';

const terms: readonly (readonly [id: string, title: string, kind: string])[] = [
  ['container', 'Container', 'concept'],
  ['request-id', 'Request ID', 'concept'],
  ['linux', 'Linux', 'tool'],
  ['linux-capability', 'Linux capability', 'concept'],
  ['gitops', 'GitOps', 'concept'],
  ['gil', 'GIL', 'concept'],
];

test.each([
  ['container', 'container'],
  ['request-id', 'request ID'],
  ['linux', undefined],
  ['linux-capability', undefined],
  ['gitops', undefined],
  ['gil', undefined],
])('inside of a sentence, %s is %s', (target, name) => {
  const [catalogue] = testEdition(
    terms.flatMap(([id, title, kind]) =>
      testPair(`glossary/${id}.md`, {facts: {title, kind}}),
    ),
  ).catalogues;
  if (catalogue === undefined) throw new Error('No catalogue.');
  expect(pageResolver(catalogue)(target, undefined)).toMatchObject({
    kind: 'page',
    titleInSentence: name,
  });
});
