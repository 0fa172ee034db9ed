import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Admonition from '@theme/Admonition';
import type {ReactNode} from 'react';
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
  /** Path of the Polish page, with the base. */
  readonly originalPath: string;
  readonly children: ReactNode;
}): ReactNode {
  const address = useSiteAddress();
  const {siteConfig} = useDocusaurusContext();
  return (
    <>
      <Head>
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={address(originalPath)} />
      </Head>
      <Admonition type="info" title={siteConfig.title}>
        <Translate
          id="course.NotTranslated.notice"
          description="Above the text of a page that is not translated yet">
          Tej strony jeszcze nie przetłumaczono. Poniżej jest polski tekst.
        </Translate>{' '}
        <Link href={address(originalPath)} lang="pl">
          <Translate
            id="course.NotTranslated.link"
            description="Link to the Polish page">
            Strona po polsku
          </Translate>
        </Link>
      </Admonition>
      <div lang="pl">{children}</div>
    </>
  );
}
