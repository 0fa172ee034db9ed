import {existsSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Catalogue} from '../../domain/course/catalogue';
import type {Locale} from '../../domain/locale';
import {printDocuments} from '../../domain/print/printDocuments';
import type {CourseStore} from '../course/courseStore';
import type {BuiltSite} from '../course/writeOpenData';
import {documentHtml} from './documentHtml';
import {readBuiltPage, readFrame, type BuiltPage} from './readBuiltPage';

/** What the documents need of the site. */
export type PrintedSite = Pick<BuiltSite, 'outDir' | 'baseUrl' | 'siteConfig'>;

/** Writes every document of every edition in the language that was built. */
export async function writePrint(
  site: PrintedSite,
  store: Pick<CourseStore, 'editions'>,
  locale: Locale,
): Promise<void> {
  for (const {catalogues} of store.editions())
    for (const catalogue of catalogues)
      if (catalogue.locale === locale) await writeEdition(site, catalogue);
}

async function writeEdition(
  site: PrintedSite,
  catalogue: Catalogue,
): Promise<void> {
  const pages = await builtPages(site, catalogue);
  for (const document of printDocuments(catalogue)) {
    const folder = join(site.outDir, document.url);
    const frame = readFrame(
      await readFile(htmlFile(site, document.original.url), 'utf8'),
    );
    await mkdir(folder, {recursive: true});
    await writeFile(
      join(folder, 'index.html'),
      documentHtml(document, {site, catalogue, frame, pages}),
    );
  }
}

/** Each page is read once, for all documents that it stands in. */
async function builtPages(
  site: PrintedSite,
  {pages}: Catalogue,
): Promise<ReadonlyMap<string, BuiltPage>> {
  const read = new Map<string, BuiltPage>();
  for (const {id, url} of pages.values()) {
    const file = htmlFile(site, url);
    const page = existsSync(file)
      ? readBuiltPage(await readFile(file, 'utf8'))
      : undefined;
    if (page !== undefined) read.set(id, page);
  }
  return read;
}

function htmlFile({outDir}: PrintedSite, url: string): string {
  return join(outDir, url, 'index.html');
}
