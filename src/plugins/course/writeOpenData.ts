import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {
  openDataJsonSchema,
  openDataOf,
  openDataSchemas,
  type OpenDataName,
} from '../../domain/course/openData';
import {openDataUrl} from '../../domain/course/openDataUrl';
import {rubricCsv} from '../../domain/course/rubricCsv';
import {addressIn} from './address';
import type {CourseStore} from './courseStore';

/** Where a build of one language is written, and what it is. */
export type BuiltSite = Pick<
  LoadContext,
  'i18n' | 'baseUrl' | 'siteConfig' | 'siteDir'
> & {readonly outDir: string};

/** Writes `/data/<edition>/<name>.json`, the JSON Schema of each, and the rubric for spreadsheets. */
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
  for (const {id, catalogues} of store.editions())
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
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await mkdir(join(path, '..'), {recursive: true});
  await writeFile(path, `${JSON.stringify(value, undefined, 1)}\n`);
}
