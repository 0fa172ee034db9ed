import {describe, expect, test} from 'vitest';
import {englishAnalyser} from '../language/englishAnalyser';
import {mentionFinder} from './mentionFinder';
import {termNames} from './termNames';

type Facts = Parameters<typeof termNames>[0][number]['facts'];

const term = (id: string, title: string, facts: Partial<Facts> = {}) => ({
  id: `glossary/${id}`,
  facts: {
    title,
    aliases: [],
    category: 'api',
    definition: 'A term.',
    related: [],
    kind: 'concept',
    ...facts,
  } satisfies Facts,
});

const find = mentionFinder(
  termNames([
    term('container', 'Container'),
    term('container-image', 'Container image'),
    term('helm', 'Helm', {kind: 'tool'}),
    term('ci-cd', 'CI/CD'),
    term('dag', 'DAG'),
    term('deployment', 'Deployment'),
    term('k8s-deployment', 'Deployment (Kubernetes object)', {
      ambiguous: true,
      names: ['Deployment'],
    }),
    term('regression', 'Regression', {ambiguous: ['logistic regression']}),
    term('volume', 'Volume', {ambiguous: ['volume of']}),
    term('log', 'Log', {ambiguous: ['log']}),
  ]),
  englishAnalyser(),
);

const found = (text: string) =>
  find(text).map(({term, start, end}) => `${text.slice(start, end)}=${term}`);

describe('a mention', () => {
  test.each<[string, string, string[]]>([
    ['in another form', 'Two containers run.', ['containers=container']],
    ['the longest', 'A container image.', ['container image=container-image']],
    [
      'across a line',
      'A container\nimage.',
      ['container\nimage=container-image'],
    ],
    ['not across a sign', 'A container, image.', ['container=container']],
    ['a compound', 'Use CI/CD.', ['CI/CD=ci-cd']],
    [
      'in a compound',
      'The Helm/container way.',
      ['Helm=helm', 'container=container'],
    ],
    ['not in a path', 'See src/container/index.', []],
    ['of a tool by its capital', 'Take the helm of Helm.', ['Helm=helm']],
    ['of an abbreviation by its capitals', 'A dag, two DAGs.', ['DAGs=dag']],
    [
      'of an object by its capital',
      'The Deployment and a deployment.',
      ['Deployment=k8s-deployment', 'deployment=deployment'],
    ],
    [
      'not by the capital of a sentence',
      'Done. Deployment is hard.',
      ['Deployment=deployment'],
    ],
    [
      'not in other words',
      'A logistic regression, a regression.',
      ['regression=regression'],
    ],
    ['not before other words', 'The volume of logs.', ['logs=log']],
    ['not in an ambiguous form', 'You log the logs.', ['logs=log']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
