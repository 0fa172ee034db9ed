import {describe, expect, test} from 'vitest';
import * as z from 'zod';
import {locales} from '../../src/domain/locale';
import {builtUrl, folderOf} from '../support/builtSite';
import {sitePages} from '../support/builtPages';
import type {Thing} from '../support/builtPages/jsonLd';
import {openData} from '../support/openData';
import {listed} from './listed';

const things = new Map(sitePages().map(({path, jsonLd}) => [path, jsonLd]));
const thingsAt = (path: string, type: string): Thing[] =>
  (things.get(path) ?? []).filter((thing) => thing['@type'] === type);

describe.each(locales)('in %s', (locale) => {
  const folder = folderOf(locale);

  test('the landing page is a Course of 64 hours with its weekends and sessions', () => {
    const [course] = thingsAt(folder, 'Course');
    expect(course).toMatchObject({
      url: builtUrl(folder),
      inLanguage: ['pl', 'en'],
      timeRequired: 'PT64H',
    });
    expect(course?.syllabusSections).toHaveLength(4 + 9);
  });

  test('the glossary is a DefinedTermSet and each term stands in it', () => {
    const path = `${folder}docs/glossary/`;
    const set = builtUrl(path);
    expect(thingsAt(path, 'DefinedTermSet')).toMatchObject([
      {'@id': set, url: set},
    ]);
    const {terms} = openData('glossary', '2', locale);
    expect(terms.length).toBeGreaterThan(0);
    for (const {id, title} of terms) {
      const term = `${path}${id.replace(/^glossary\//, '')}/`;
      expect(thingsAt(term, 'DefinedTerm')).toMatchObject([
        {name: title, url: builtUrl(term), inDefinedTermSet: set},
      ]);
    }
  });
});

test('every page of the docs has a BreadcrumbList that ends at the page', () => {
  const item = z.array(z.looseObject({item: z.string()}));
  const docs = sitePages().filter(({path}) => /^(en\/)?docs\//.test(path));
  expect(docs.length).toBeGreaterThan(0);
  expect(
    listed(
      docs.flatMap(({path}) => {
        const lists = thingsAt(path, 'BreadcrumbList');
        const items = item.safeParse(lists[0]?.itemListElement).data ?? [];
        const last = items.at(-1)?.item ?? 'nowhere';
        return lists.length === 1 && last === builtUrl(path)
          ? []
          : [
              {
                path,
                problem: `${lists.length} lists, the first ends at ${last}`,
              },
            ];
      }),
    ),
  ).toEqual([]);
});
