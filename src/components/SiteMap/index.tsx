import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import type {CoursePart} from '../../domain/course/catalogue';
import type {SiteMapEdition} from '../../domain/course/summary';
import {printUrl} from '../../domain/print/printUrl';
import styles from './styles.module.css';

/** Every page of every edition: the way around without search and without scripts. */
export default function SiteMap({
  siteMap,
}: {
  readonly siteMap: readonly SiteMapEdition[];
}): ReactNode {
  const title = translate({
    id: 'course.SiteMap.title',
    message: 'Mapa strony',
    description: 'Title of the site map',
  });
  return (
    <Layout
      title={title}
      description={translate({
        id: 'course.SiteMap.description',
        message: 'Wszystkie strony kursu MLOps i AI/ML, wydanie po wydaniu.',
        description: 'Description of the site map for search engines',
      })}>
      <main className="container margin-vert--lg">
        <Heading as="h1">{title}</Heading>
        <p>
          <Link to="/progress/" className="margin-right--md">
            <Translate
              id="course.SiteMap.progress"
              description="Link to the page with the reader’s progress">
              Mój postęp
            </Translate>
          </Link>
          <Link to="/review/">
            <Translate
              id="course.SiteMap.review"
              description="Link to the review page">
              Powtórki
            </Translate>
          </Link>
        </p>
        {siteMap.map(({edition, groups}) => (
          <section key={edition}>
            <Heading as="h2" id={`edition-${edition}`}>
              <Translate
                id="course.SiteMap.edition"
                description="Heading: an edition of the course"
                values={{edition}}>
                {'Edycja {edition}'}
              </Translate>
            </Heading>
            <p>
              <Link to={`pathname://${printUrl(edition)}`} target="_self">
                <Translate
                  id="course.SiteMap.print"
                  description="Link to an edition as one document to print"
                  values={{edition}}>
                  {'Wersja do druku: cała edycja {edition}'}
                </Translate>
              </Link>
            </p>
            {groups.map(({part, pages}) => (
              <div key={part}>
                <Heading as="h3" id={`edition-${edition}-${part}`}>
                  {partName(part)}
                </Heading>
                <ul className={styles.pages}>
                  {pages.map(({title: page, url, locale}) => (
                    <li key={url}>
                      <Link to={url} lang={locale}>
                        {page}
                      </Link>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </section>
        ))}
      </main>
    </Layout>
  );
}

function partName(part: CoursePart): string {
  switch (part) {
    case 'start':
      return translate({
        id: 'course.SiteMap.start',
        message: 'Start',
        description: 'Part of the course: introduction',
      });
    case 'modules':
      return translate({
        id: 'course.SiteMap.modules',
        message: 'Zjazdy',
        description: 'Part of the course: weekends',
      });
    case 'roadmap':
      return translate({
        id: 'course.SiteMap.roadmap',
        message: 'Roadmapa',
        description: 'Part of the course: sessions',
      });
    case 'project':
      return translate({
        id: 'course.SiteMap.project',
        message: 'Projekt',
        description: 'Part of the course: the graded project',
      });
    case 'glossary':
      return translate({
        id: 'course.SiteMap.glossary',
        message: 'Słownik',
        description: 'Part of the course: glossary',
      });
  }
}
