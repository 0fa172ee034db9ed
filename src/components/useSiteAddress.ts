import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/**
 * Gives the function that turns a page's path (with the base) into its whole address.
 *
 * Docusaurus's own permalinks lack the last slash; addresses of pages have it.
 */
export default function useSiteAddress(): (path: string) => string {
  const {siteConfig} = useDocusaurusContext();
  return (path) => new URL(path.replace(/\/?$/, '/'), siteConfig.url).href;
}
