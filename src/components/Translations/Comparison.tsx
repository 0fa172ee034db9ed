import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import type {Comparison as ComparedPage} from '../../domain/course/translationStatus';
import {
  defaultLocale,
  languageNames,
  locales,
  type Localized,
} from '../../domain/locale';
import LocaleLink from '../LocaleLink';
import {sectionHash, sectionName} from './sectionName';
import styles from './styles.module.css';

/** The sections of a page that have changed in Polish, beside their translation, as their authors wrote both. */
export default function Comparison({
  comparison: {title, url, sections},
}: {
  readonly comparison: ComparedPage;
}): ReactNode {
  const name = translate(
    {
      id: 'course.Translations.comparison',
      message: '{title}: polski tekst i tłumaczenie',
      description: 'Title of the page that compares a translation',
    },
    {title},
  );
  return (
    <Layout title={name}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className="container margin-vert--lg">
        <Heading as="h1">{name}</Heading>
        <ul>
          <li>
            <LocaleLink locale={defaultLocale} path={url}>
              {languageNames[defaultLocale]}
            </LocaleLink>
          </li>
          <li>
            <Link to={url}>
              <Translate
                id="course.Translations.toPage"
                description="Link from a comparison to the page in the reader’s language">
                Przetłumaczona strona
              </Translate>
            </Link>
          </li>
        </ul>
        {sections.map((section) => {
          const texts: Localized = {
            pl: section.original,
            en: section.translation,
          };
          return (
            <section key={section.id}>
              <Heading
                as="h2"
                id={sectionHash(section.id).slice(1) || section.id}>
                {sectionName(section)}
              </Heading>
              <div className={styles.sideBySide}>
                {locales.map((locale) => (
                  <figure key={locale} className={styles.side}>
                    <figcaption>{languageNames[locale]}</figcaption>
                    <pre lang={locale}>{texts[locale] || '–'}</pre>
                  </figure>
                ))}
              </div>
            </section>
          );
        })}
      </main>
    </Layout>
  );
}
