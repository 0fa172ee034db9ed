import siteConfig from '@generated/docusaurus.config';
import {lowercasePath} from '../domain/notFound/lowercasePath';

// The router takes capitals for small letters: it would draw the page over the one that the server sent for a missing page.
if (typeof window !== 'undefined') {
  const {pathname, search, hash} = window.location;
  const path = lowercasePath(pathname, siteConfig.baseUrl);
  if (path !== pathname) window.location.replace(path + search + hash);
}
