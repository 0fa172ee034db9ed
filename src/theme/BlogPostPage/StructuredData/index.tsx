import {useBlogPostStructuredData} from '@docusaurus/plugin-content-blog/client';
import type {ReactNode} from 'react';
import JsonLd from '../../../components/JsonLd';

/** As the theme's, but a title cannot end the script that it stands in. */
export default function BlogPostStructuredData(): ReactNode {
  return <JsonLd data={useBlogPostStructuredData()} />;
}
