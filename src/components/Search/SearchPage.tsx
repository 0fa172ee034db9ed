import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {useHistory, useLocation} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import {useState, type ReactNode} from 'react';
import {cleanQuery} from '../../domain/search/cleanQuery';
import {SearchResults} from './SearchResults';
import styles from './search.module.css';
import {
  formatSearchQuery,
  parseSearchQuery,
  type SearchQuery,
} from './searchAddress';
import {SearchFilters} from './SearchFilters';
import {useEditions} from './useEditions';
import {rememberSearch} from './useFollow';
import {loadingText} from './useStatusText';

/** `/search/?q=…&edition=…&kind=…`: a search that can be bookmarked and shared. Its address is all of its state. */
export default function SearchPage(): ReactNode {
  const {search} = useLocation();
  const isBrowser = useIsBrowser();
  const {editions} = useEditions();
  // The page is built without a query, and React has to find it so at first.
  const query = parseSearchQuery(
    isBrowser ? search : '',
    editions.map(({id}) => id),
  );
  const text = cleanQuery(query.text).text;
  const title = translate({
    id: 'course.Search.dialog',
    message: 'Szukaj w kursie',
    description: 'Name of the search dialog',
  });
  return (
    <Layout title={text === '' ? title : `${text} – ${title}`}>
      <Head>
        <meta name="robots" content="noindex, follow" />
      </Head>
      <main className="container margin-vert--lg" data-application="now">
        <Heading as="h1">{title}</Heading>
        <noscript>
          <p>
            <Translate
              id="course.Search.noScript"
              description="On the search page, without JavaScript">
              Wyszukiwarka potrzebuje JavaScriptu. Bez niego wszystkie strony
              znajdziesz tu:
            </Translate>{' '}
            <Link to="/site-map/">
              <Translate
                id="course.Search.siteMap"
                description="Link to the site map where the search is of no use">
                Mapa strony
              </Translate>
            </Link>
          </p>
        </noscript>
        <SearchForm query={query} />
        {isBrowser ? (
          text !== '' && <SearchResults query={query} />
        ) : (
          <p role="status" className={styles.loading}>
            {loadingText()}
          </p>
        )}
      </main>
    </Layout>
  );
}

function SearchForm({query}: {readonly query: SearchQuery}): ReactNode {
  const path = useBaseUrl('/search/');
  const history = useHistory();
  const {editions, active} = useEditions();
  const asked = cleanQuery(query.text).text;
  const [draft, setDraft] = useState({asked, typed: asked});
  // Back and forward put the query of their address into the field.
  if (draft.asked !== asked) setDraft({asked, typed: asked});
  const {typed} = draft;
  const go = (change: Partial<SearchQuery>): void => {
    const {text} = cleanQuery(typed);
    rememberSearch(text);
    history.push(path + formatSearchQuery({...query, text, ...change}));
  };
  return (
    <search>
      <form
        action={path}
        onSubmit={(event) => {
          event.preventDefault();
          go({});
        }}>
        <div className={styles.row}>
          <input
            className={styles.input}
            type="search"
            name="q"
            autoComplete="off"
            aria-label={translate({
              id: 'course.Search.field',
              message: 'Czego szukasz?',
              description: 'Name of the search field',
            })}
            value={typed}
            onChange={({target}) => {
              setDraft({asked, typed: target.value});
            }}
          />
          <button type="submit" className="button button--primary">
            {translate({
              id: 'course.Search.open',
              message: 'Szukaj',
              description: 'Button in the navigation bar: opens the search',
            })}
          </button>
        </div>
        <SearchFilters
          filter={query.filter}
          onFilter={(filter) => {
            go({filter});
          }}
          edition={query.edition === '' ? active : query.edition}
          editions={editions}
          onEdition={(edition) => {
            go({edition: edition === active ? '' : edition});
          }}
        />
      </form>
    </search>
  );
}
