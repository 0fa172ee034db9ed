import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {filterName} from './filterName';

/** Ways on when nothing was found. */
export function Suggestions({query}: {readonly query: string}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {repository} = siteConfig.customFields ?? {};
  return (
    <ul>
      <li>
        <Link to="/site-map/">
          <Translate
            id="course.Search.siteMap"
            description="Link to the site map where the search is of no use">
            Mapa strony
          </Translate>
        </Link>
      </li>
      <li>
        <Link to="/docs/glossary/">{filterName('glossary')}</Link>
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
