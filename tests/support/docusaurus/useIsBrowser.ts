import {useSyncExternalStore} from 'react';

/** False on the server and while a page is hydrated, as in Docusaurus. */
export default function useIsBrowser(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
