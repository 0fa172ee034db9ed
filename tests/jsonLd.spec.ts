import * as z from 'zod';
import {locales} from '../src/domain/locale';
import {
  builtFile,
  builtUrl,
  expect,
  folderOf,
  sitePages,
  test,
} from './support/site';

for (const locale of locales) {
  const folder = folderOf(locale);

  test(`the landing page is a Course of 64 hours with its weekends and sessions (${locale})`, () => {
    const [course] = jsonLdOf(folder).filter(ofType('Course'));
    expect(course).toMatchObject({
      url: builtUrl(folder),
      inLanguage: ['pl', 'en'],
      timeRequired: 'PT64H',
    });
    expect(course?.syllabusSections).toHaveLength(4 + 9);
  });

  test(`the glossary is a DefinedTermSet and a term stands in it (${locale})`, () => {
    const set = builtUrl(`${folder}docs/glossary/`);
    expect(
      jsonLdOf(`${folder}docs/glossary/`).filter(ofType('DefinedTermSet')),
    ).toMatchObject([{'@id': set, url: set}]);
    expect(
      jsonLdOf(`${folder}docs/glossary/kubernetes/`).filter(
        ofType('DefinedTerm'),
      ),
    ).toMatchObject([
      {
        name: 'Kubernetes',
        url: builtUrl(`${folder}docs/glossary/kubernetes/`),
        inDefinedTermSet: set,
      },
    ]);
  });
}

test('every page of the docs has a BreadcrumbList that ends at the page', () => {
  const docs = sitePages.filter(({path}) => /^(en\/)?docs\//.test(path));
  const wrong = docs.filter(({path, url}) => {
    const lists = jsonLdOf(path).filter(ofType('BreadcrumbList'));
    const items = z
      .array(z.looseObject({item: z.string()}))
      .safeParse(lists[0]?.itemListElement);
    return lists.length !== 1 || !isAddressOf(url, items.data?.at(-1)?.item);
  });
  expect(docs.length).toBeGreaterThan(0);
  expect(wrong.map(({path}) => path)).toEqual([]);
});

/** The theme leaves out the last slash, which a static host adds. */
function isAddressOf(url: string, address: string | undefined): boolean {
  return address === url || `${address ?? ''}/` === url;
}

const thing = z.looseObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.string(),
});

type Thing = z.infer<typeof thing>;

/** What a page says of itself to search engines, as it was served. */
function jsonLdOf(path: string): Thing[] {
  const html = builtFile(`${path}index.html`);
  const scripts = html.matchAll(
    /<script[^>]*type="?application\/ld\+json"?[^>]*>(.*?)<\/script>/gs,
  );
  return [...scripts].map(([, json = '']) => thing.parse(JSON.parse(json)));
}

function ofType(type: string): (candidate: Thing) => boolean {
  return (candidate) => candidate['@type'] === type;
}
