import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {Continue} from './Continue';
import styles from './styles.module.css';

/** What the course is, with the search in the middle. */
export function Hero({termCount}: {readonly termCount: number}): ReactNode {
  return (
    <header className={styles.hero}>
      <div className="container">
        <Heading as="h1" className={styles.title}>
          <Translate
            id="course.Landing.title"
            description="Main heading of the landing page">
            Model w notatniku to początek. Naucz się doprowadzić go na
            produkcję.
          </Translate>
        </Heading>
        <p className={styles.lead}>
          <Translate
            id="course.Landing.lead"
            description="Paragraph below the main heading">
            Kurs MLOps i AI/ML dla osób, które znają trochę Pythona: data
            scientistów, backendowców i DevOpsów. Cztery zjazdy, roadmapa,
            oceniany projekt i słownik w jednym miejscu.
          </Translate>
        </p>
        <SearchForm termCount={termCount} />
        <p className={styles.actions}>
          <Link className="button button--primary button--lg" to="/docs/">
            <Translate
              id="course.Landing.start"
              description="Main button of the landing page">
              Zacznij tutaj
            </Translate>
          </Link>
          <Link
            className="button button--outline button--primary button--lg"
            to="/docs/project/">
            <Translate
              id="course.Landing.toProject"
              description="Second button of the landing page">
              Zobacz projekt
            </Translate>
          </Link>
        </p>
        <Continue />
      </div>
    </header>
  );
}

/** A plain form: it leads to the search page, which needs scripts to answer. */
function SearchForm({termCount}: {readonly termCount: number}): ReactNode {
  const label = translate({
    id: 'course.Landing.searchLabel',
    message: 'Szukaj w kursie',
    description: 'Label of the search field on the landing page',
  });
  return (
    <search>
      <form className={styles.search} action={useBaseUrl('/search/')}>
        <label className={styles.searchLabel} htmlFor="landing-search">
          {label}
        </label>
        <div className={styles.searchRow}>
          <input
            id="landing-search"
            className={styles.searchInput}
            type="search"
            name="q"
            autoComplete="off"
            placeholder={translate({
              id: 'course.Landing.searchPlaceholder',
              message: 'np. wdrożenie kanarkowe',
              description: 'Example query in the search field',
            })}
          />
          <button type="submit" className="button button--primary">
            <Translate
              id="course.Landing.searchButton"
              description="Button of the search form">
              Szukaj
            </Translate>
          </button>
        </div>
        <p className={styles.searchHint}>
          <Translate
            id="course.Landing.searchHint"
            description="Below the search field"
            values={{count: termCount}}>
            {'Lekcje, etapy projektu i hasła słownika ({count}).'}
          </Translate>
        </p>
      </form>
    </search>
  );
}
