import useBaseUrl from '@docusaurus/useBaseUrl';
import {createSearchClient, type SearchClient} from './searchClient';

const clients = new Map<string, SearchClient>();

/** The client of this language's indexes: one for the whole visit, so that what is loaded stays. */
export function useSearchClient(): () => SearchClient {
  const path = useBaseUrl('/search/');
  return () => {
    const known = clients.get(path);
    if (known !== undefined) return known;
    const root = new URL(path, location.href).href;
    const client = createSearchClient(startWorker, root);
    clients.set(path, client);
    return client;
  };
}

function startWorker(): Worker {
  return new Worker(new URL('./search.worker.ts', import.meta.url));
}
