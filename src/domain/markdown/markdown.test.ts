import {expect, test} from 'vitest';
import {idPrefix} from './idPrefix';
import {quote} from './lineProblem';
import {localeOfPath} from './localeOfPath';

test.each([
  ['/site/docs/project/01-planning.md', 'pl'],
  ['/site/i18n/en/docusaurus-plugin-content-docs/current/index.md', 'en'],
  ['i18n/en/docusaurus-plugin-content-blog/news.md', 'en'],
  ['C:\\site\\i18n\\en\\current\\index.md', 'en'],
])('reads the language of %s from its path', (path, locale) => {
  expect(localeOfPath(path)).toBe(locale);
});

test.each([
  ['docs/glossary/docker.md', 'diagram-1', 'docker-diagram-1'],
  ['docs/project/03-airflow.md', 'diagram-2', 'airflow-diagram-2'],
  ['docs/modules/1-model-api/index.md', 'Żółw.svg', 'model-api-z-o-w-svg'],
])('makes ids of %s and %s', (path, name, prefix) => {
  expect(idPrefix(path, name)).toBe(prefix);
});

test('keeps a quoted text on one short line', () => {
  expect(quote(`a\n  b ${'c'.repeat(70)}`)).toBe(`"a b ${'c'.repeat(55)}…"`);
});
