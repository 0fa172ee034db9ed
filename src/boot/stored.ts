import {namespace} from './constants';

/** The name of something in the browser's storage, as Docusaurus writes it. */
export const keyOf = (key: string): string => key + namespace;

/** What the browser keeps under a name; nothing where storage is forbidden. */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(keyOf(key));
  } catch {
    return null;
  }
}
