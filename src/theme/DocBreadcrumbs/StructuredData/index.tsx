import {useBreadcrumbsStructuredData} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/DocBreadcrumbs/StructuredData';
import type {ReactNode} from 'react';
import JsonLd from '../../../components/JsonLd';

/** As the theme's, but a title cannot end the script that it stands in. */
export default function DocBreadcrumbsStructuredData({
  breadcrumbs,
}: Props): ReactNode {
  return <JsonLd data={useBreadcrumbsStructuredData({breadcrumbs})} />;
}
