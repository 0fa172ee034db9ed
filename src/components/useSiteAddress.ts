import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Gives the function that turns a path (with the base) into a whole address. */
export default function useSiteAddress(): (path: string) => string {
  const {siteConfig} = useDocusaurusContext();
  return (path) => new URL(path, siteConfig.url).href;
}
