import Head from '@docusaurus/Head';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Admonition from '@theme/Admonition';
import type {ReactNode} from 'react';
import {defaultLocale} from '../../domain/locale';
import LocaleLink from '../LocaleLink';
import useSiteAddress from '../useSiteAddress';

/**
 * Says that a page stands here in Polish because it has no translation yet, and frames its text as Polish.
 *
 * Search engines are sent to the Polish page: the same text must not count twice, under the wrong language.
 */
export default function NotTranslated({
  originalPath,
  children,
}: {
  /** Path of the Polish page, below the base. */
  readonly originalPath: string;
  readonly children: ReactNode;
}): ReactNode {
  const address = useSiteAddress();
  const {siteConfig, i18n} = useDocusaurusContext();
  const base = i18n.localeConfigs[defaultLocale]?.baseUrl ?? '/';
  return (
    <>
      <Head>
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={address(base + originalPath.slice(1))} />
      </Head>
      <Admonition type="info" title={siteConfig.title}>
        <Translate
          id="course.NotTranslated.notice"
          description="Above the text of a page that is not translated yet">
          Tej strony jeszcze nie przetłumaczono. Poniżej jest polski tekst.
        </Translate>{' '}
        <LocaleLink locale={defaultLocale} path={originalPath}>
          <Translate
            id="course.NotTranslated.link"
            description="Link to the Polish page">
            Strona po polsku
          </Translate>
        </LocaleLink>
      </Admonition>
      <div lang="pl">{children}</div>
    </>
  );
}
