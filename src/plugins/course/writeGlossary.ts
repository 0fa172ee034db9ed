import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {cardFileOf} from '../../domain/glossary/cardFile';
import type {CourseStore} from './courseStore';
import type {BuiltSite} from './writeOpenData';

/** Writes what cards beside links to terms say, `cards.json` beside the glossary of each edition. */
export async function writeGlossary(
  {outDir, i18n}: Pick<BuiltSite, 'outDir' | 'i18n'>,
  store: Pick<CourseStore, 'editions'>,
): Promise<void> {
  for (const {catalogues} of store.editions()) {
    const [own, other] = catalogues.toSorted(
      (a, b) =>
        Number(b.locale === i18n.currentLocale) -
        Number(a.locale === i18n.currentLocale),
    );
    const index = own?.pages.get('glossary');
    if (own === undefined || other === undefined || index === undefined)
      continue;
    const folder = join(outDir, index.url);
    await mkdir(folder, {recursive: true});
    await writeFile(
      join(folder, 'cards.json'),
      JSON.stringify(cardFileOf(own, other)),
    );
  }
}
