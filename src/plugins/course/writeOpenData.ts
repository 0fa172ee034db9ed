import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {
  openDataJsonSchema,
  openDataOf,
  openDataSchemas,
  type OpenDataName,
} from '../../domain/course/openData';
import type {Catalogue} from '../../domain/course/catalogue';
import {openDataUrl} from '../../domain/course/openDataUrl';
import {rubricCsv} from '../../domain/course/rubricCsv';
import {
  ankiDeck,
  glossaryCsv,
  glossaryJsonLd,
} from '../../domain/glossary/glossaryFiles';
import {addressIn} from './address';
import type {CourseStore} from './courseStore';

/** Where a build of one language is written, and what it is. */
export type BuiltSite = Pick<
  LoadContext,
  'i18n' | 'baseUrl' | 'siteConfig' | 'siteDir'
> & {readonly outDir: string};

/** Writes `/data/<edition>/<name>.json`, the JSON Schema of each, the rubric for spreadsheets, and the glossary for these and for other programs. */
export async function writeOpenData(
  site: BuiltSite,
  store: CourseStore,
): Promise<void> {
  const {outDir, i18n} = site;
  const names = Object.keys(openDataSchemas) as OpenDataName[];
  const data = join(outDir, 'data');
  for (const name of names)
    await writeJson(
      join(data, 'schema', `${name}.schema.json`),
      openDataJsonSchema(name),
    );
  for (const {id, catalogues} of store.editions()) {
    for (const catalogue of catalogues) {
      if (catalogue.locale !== i18n.currentLocale) continue;
      const openData = openDataOf(catalogue, (url, locale) =>
        addressIn(locale, url, site),
      );
      for (const name of names)
        await writeJson(join(data, id, `${name}.json`), openData[name]);
      await writeFile(
        join(outDir, openDataUrl(id, 'rubric.csv')),
        rubricCsv(openData.rubric),
      );
    }
    await writeGlossaryFiles(site, catalogues);
  }
}

async function writeGlossaryFiles(
  site: BuiltSite,
  catalogues: readonly Catalogue[],
): Promise<void> {
  const [own, other] = catalogues.toSorted(
    (a, b) =>
      Number(b.locale === site.i18n.currentLocale) -
      Number(a.locale === site.i18n.currentLocale),
  );
  const index = own?.pages.get('glossary');
  if (own === undefined || other === undefined || index === undefined) return;
  const [glossary, otherGlossary] = [own, other].map(
    (catalogue) =>
      openDataOf(catalogue, (url, locale) => addressIn(locale, url, site))
        .glossary,
  );
  if (glossary === undefined || otherGlossary === undefined) return;
  const name = `${index.facts.title} – ${site.siteConfig.title}`;
  const texts = {
    'glossary.csv': glossaryCsv(glossary, otherGlossary),
    'glossary.anki.txt': ankiDeck(glossary, otherGlossary, name),
    'glossary.jsonld': `${JSON.stringify(
      glossaryJsonLd(glossary, otherGlossary, {
        name,
        url: addressIn(own.locale, index.url, site),
      }),
      undefined,
      1,
    )}\n`,
  };
  for (const [file, text] of Object.entries(texts))
    await writeFile(join(site.outDir, openDataUrl(own.edition, file)), text);
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await mkdir(join(path, '..'), {recursive: true});
  await writeFile(path, `${JSON.stringify(value, undefined, 1)}\n`);
}
