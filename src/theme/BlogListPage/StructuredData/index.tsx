import {useBlogListPageStructuredData} from '@docusaurus/plugin-content-blog/client';
import type {Props} from '@theme/BlogListPage/StructuredData';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import JsonLd from '../../../components/JsonLd';
import {isWrittenIn} from '../../../domain/course/isWrittenIn';

/** As the theme's, but a title cannot end the script that it stands in, and posts in another language are left out. */
export default function BlogListPageStructuredData(props: Props): ReactNode {
  const {currentLocale} = useDocusaurusContext().i18n;
  const items = props.items.filter(({content: {metadata}}) =>
    isWrittenIn(currentLocale, metadata.source),
  );
  return <JsonLd data={useBlogListPageStructuredData({...props, items})} />;
}
