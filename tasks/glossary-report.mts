import {nearForms, undefinedNames} from '../src/domain/glossary/glossaryReport';
import {locales} from '../src/domain/locale';
import {courseStore} from '../src/plugins/course/courseStore';
import {glossaryFinder} from '../src/plugins/glossary/glossaries';

/** What authors of terms may want to know of the current edition: nothing here is wrong, so nothing fails. */
const mostForms = 60;
const store = courseStore(process.cwd());
store.load();
const [edition] = store.editions();
if (edition === undefined) throw new Error('There is no edition.');
const glossaryOf = glossaryFinder(store);
const known = new Set(
  edition.catalogues
    .flatMap(({terms}) => terms)
    .flatMap(({facts}) => [
      facts.title,
      ...(facts.names ?? []),
      ...facts.aliases,
    ])
    .map((name) => name.toLowerCase()),
);

for (const locale of locales) {
  const catalogue = edition.catalogues.find((one) => one.locale === locale);
  if (catalogue === undefined) continue;
  const {find, findLoosely, usesOf} = await glossaryOf(catalogue);
  const pages = edition.pages.filter(
    (page) => page.locale === locale && page.kind !== 'term',
  );
  const texts = pages.flatMap(({path, outline}) =>
    outline.texts
      .filter(({kind}) => kind !== 'heading')
      .map(({text}) => ({
        page: path,
        text: text.replace(/!?\[\[[^\]]*\]\]/g, '\uFFFC'),
      })),
  );

  const near = nearForms(texts, find, findLoosely);
  console.log(
    `\n${locale}: words that the search takes for a term and that do not link (${near.length}, the first ${Math.min(near.length, mostForms)}). Add them to "names" of the term, or leave them:`,
  );
  for (const {term, words, count, page} of near.slice(0, mostForms))
    console.log(`  ${count} × ${words} → ${term} (${page})`);

  const orphans = catalogue.terms.filter(
    ({id}) => usesOf(id.replace('glossary/', '')).length === 0,
  );
  console.log(
    `\n${locale}: orphans, terms that no page outside the glossary names (${orphans.length}):`,
  );
  for (const {id, facts} of orphans) console.log(`  ${id}: ${facts.title}`);

  const explained = pages.flatMap(({path, body}) =>
    Array.from(body.matchAll(/\(ang\.\s\*([^*]+)\*/g), ([, name = '']) => ({
      page: path,
      name: name.toLowerCase(),
    })),
  );
  const missing = undefinedNames(explained, (name) => known.has(name));
  if (locale !== 'pl') continue;
  console.log(
    `\n${locale}: names that several pages explain and the glossary does not (${missing.length}):`,
  );
  for (const {name, pages: on} of missing)
    console.log(`  ${name} (${on.length} pages, such as ${on[0] ?? ''})`);
}
