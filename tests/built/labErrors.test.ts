import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {locales} from '../../src/domain/locale';
import {folderOf, repository} from '../support/builtSite';
import {attribute, textOf} from '../support/builtPages/pageTree';
import {pageAt, shownAt} from './pageAt';

const words = {
  pl: {label: 'Błędy i ich przyczyny'},
  en: {label: 'Errors and their causes'},
} as const;

/** Ids of all errors of the lab for which there is a real trace. */
const traced = [
  ...readFileSync(
    join(repository, 'src/domain/labErrors/fixtures/model-api.txt'),
    'utf8',
  ).matchAll(/^=== (\S+)/gm),
].map(([, id = '']) => id);

describe.each(locales)('in %s', (locale) => {
  const weekend = `${folderOf(locale)}docs/modules/model-api/`;

  test('each error stands under its message, at its own address', () => {
    const messages = pageAt(`${weekend}errors/`)
      .all('h3')
      .map((heading) => attribute(heading, 'id'));
    expect(traced.length).toBeGreaterThan(0);
    expect(messages.filter((id) => id === undefined)).toEqual([]);
    expect(traced.filter((id) => !messages.includes(id))).toEqual([]);
  });

  test('the weekend’s page and its sidebar lead to the errors', () => {
    const page = pageAt(weekend);
    const sidebar = page
      .all('a')
      .filter((link) =>
        page.around(link).some(({tagName}) => tagName === 'aside'),
      );
    expect(sidebar.map(textOf)).toContain(words[locale].label);
    const {links, ids} = shownAt(weekend);
    expect(ids).toContain('lab');
    expect(
      links.filter(({href}) => href.endsWith('/model-api/errors/')),
    ).not.toEqual([]);
  });
});
