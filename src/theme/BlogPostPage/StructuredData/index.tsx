import {
  useBlogPost,
  useBlogPostStructuredData,
} from '@docusaurus/plugin-content-blog/client';
import type {ReactNode} from 'react';
import JsonLd from '../../../components/JsonLd';
import useOriginalPath from '../../../components/NotTranslated/useOriginalPath';

/** As the theme's, but a title cannot end the script that it stands in, and a post speaks for itself only in its language. */
export default function BlogPostStructuredData(): ReactNode {
  const data = useBlogPostStructuredData();
  const {metadata} = useBlogPost();
  const originalPath = useOriginalPath(metadata);
  return originalPath === undefined ? <JsonLd data={data} /> : null;
}
