import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import styles from './results.module.css';

/** Ways on when nothing was found. */
export function Suggestions({query}: {readonly query: string}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {repository} = siteConfig.customFields ?? {};
  return (
    <ul className={styles.suggestions}>
      <li>
        <Link to="/site-map/">
          <Translate
            id="course.Search.toSiteMap"
            description="Link, when nothing was found">
            Przejrzyj mapę strony
          </Translate>
        </Link>
      </li>
      <li>
        <Link to="/docs/glossary/">
          <Translate
            id="course.Search.toGlossary"
            description="Link, when nothing was found">
            Zajrzyj do słownika
          </Translate>
        </Link>
      </li>
      {typeof repository === 'string' && (
        <li>
          <Link to={issueAddress(repository, query)}>
            <Translate
              id="course.Search.askForPage"
              description="Link to a new issue, when nothing was found">
              Zaproponuj taką stronę (GitHub)
            </Translate>
          </Link>
        </li>
      )}
    </ul>
  );
}

function issueAddress(repository: string, query: string): string {
  const parameters = new URLSearchParams({title: query});
  return `https://github.com/${repository}/issues/new?${parameters.toString()}`;
}
