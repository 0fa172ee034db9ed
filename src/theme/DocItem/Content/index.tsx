import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Content from '@theme-original/DocItem/Content';
import type {Props} from '@theme/DocItem/Content';
import type {ReactNode} from 'react';
import NotTranslated from '../../../components/NotTranslated';
import useOriginalPath from '../../../components/NotTranslated/useOriginalPath';
import PrintSource from '../../../components/PrintSource';
import StaleTranslation from '../../../components/StaleTranslation';

/** Marks a page that is shown in Polish on the English site because it is not translated, or whose translation is behind. */
export default function DocItemContent(props: Props): ReactNode {
  const {metadata, frontMatter, toc} = useDoc();
  const originalPath = useOriginalPath(metadata);
  const content = <Content {...props} />;
  return (
    <>
      <PrintSource path={metadata.permalink} />
      <StaleTranslation
        frontMatter={frontMatter}
        toc={toc}
        permalink={metadata.permalink}
      />
      {originalPath === undefined ? (
        content
      ) : (
        <NotTranslated originalPath={originalPath}>{content}</NotTranslated>
      )}
    </>
  );
}
