import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Content from '@theme-original/DocItem/Content';
import type {Props} from '@theme/DocItem/Content';
import type {ReactNode} from 'react';
import NotTranslated from '../../../components/NotTranslated';
import PrintSource from '../../../components/PrintSource';
import {defaultLocale} from '../../../domain/locale';

/** Marks a page that is shown in Polish on the English site because it is not translated. */
export default function DocItemContent(props: Props): ReactNode {
  const {metadata} = useDoc();
  const {i18n} = useDocusaurusContext();
  const locale = i18n.currentLocale;
  const isTranslated =
    locale === defaultLocale ||
    metadata.source.startsWith(`@site/i18n/${locale}/`);
  const source = <PrintSource path={metadata.permalink} />;
  if (isTranslated)
    return (
      <>
        {source}
        <Content {...props} />
      </>
    );
  return (
    <>
      {source}
      <NotTranslated
        originalPath={metadata.permalink.replace(`/${locale}/`, '/')}>
        <Content {...props} />
      </NotTranslated>
    </>
  );
}
