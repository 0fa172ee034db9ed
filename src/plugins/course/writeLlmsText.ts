import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {siteMapOf} from '../../domain/course/summary';
import type {Localized} from '../../domain/locale';
import type {CourseStore} from './courseStore';
import {address} from './address';
import type {BuiltSite} from './writeOpenData';

/** Writes `llms.txt` (llmstxt.org): the current edition's pages as links to their Markdown twins. */
export async function writeLlmsText(
  site: BuiltSite,
  store: CourseStore,
): Promise<void> {
  const catalogue = store
    .editions()[0]
    ?.catalogues.find(({locale}) => locale === site.i18n.currentLocale);
  if (catalogue === undefined) return;
  const rubric = address(`/data/${catalogue.edition}/rubric.json`, site);
  const schema = address('/data/schema/rubric.schema.json', site);
  const openData: Localized = {
    pl: `Fakty kursu jako dane: ${rubric} (schemat: ${schema}).`,
    en: `The facts of the course as data: ${rubric} (schema: ${schema}).`,
  };
  const sections = siteMapOf(catalogue).map(
    ({part, pages}) =>
      `## ${part}\n\n${pages
        .map(
          ({title, url, locale}) =>
            `- [${title}](${address(`${url}index.md`, site)})${locale === undefined ? '' : ' (in Polish)'}`,
        )
        .join('\n')}\n`,
  );
  await writeFile(
    join(site.outDir, 'llms.txt'),
    `# ${site.siteConfig.title}\n\n> ${site.siteConfig.tagline}\n\n${openData[catalogue.locale]}\n\n${sections.join('\n')}`,
  );
}
