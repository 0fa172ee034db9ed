import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Locale} from '../../domain/locale';
import type {CourseStore} from '../course/courseStore';
import {buildEdition} from './buildEdition';
import {blogPosts, coursePages, type BuiltPages} from './searchPages';

/** Writes the index of every edition in the language that was built, each into its own folder: `/search/<edition>/`. */
export async function writeSearch(
  site: BuiltPages,
  store: Pick<CourseStore, 'editions'>,
  locale: Locale,
): Promise<void> {
  for (const [place, edition] of store.editions().entries()) {
    const catalogue = edition.catalogues.find(
      (candidate) => candidate.locale === locale,
    );
    if (catalogue === undefined) continue;
    const pages = await coursePages(catalogue, edition, site);
    const posts = place === 0 ? await blogPosts(site, catalogue) : [];
    const folder = join(site.outDir, 'search', edition.id);
    await mkdir(folder, {recursive: true});
    for (const {name, bytes} of await buildEdition(edition.id, locale, [
      ...pages,
      ...posts,
    ]))
      await writeFile(join(folder, name), bytes);
  }
}
