import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {isWrittenIn} from '../../domain/course/isWrittenIn';

/**
 * The path of the Polish page, below the base, when a page or post is shown in Polish because it has no translation.
 *
 * Docusaurus shows such a page as if it were one of this language; only the file that it comes from tells.
 */
export default function useOriginalPath({
  source,
  permalink,
}: {
  readonly source: string;
  readonly permalink: string;
}): string | undefined {
  const {siteConfig, i18n} = useDocusaurusContext();
  return isWrittenIn(i18n.currentLocale, source)
    ? undefined
    : permalink.slice(siteConfig.baseUrl.length - 1);
}
