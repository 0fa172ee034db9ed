import {useBreadcrumbsStructuredData} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/DocBreadcrumbs/StructuredData';
import type {ReactNode} from 'react';
import JsonLd from '../../../components/JsonLd';

/** As the theme's, but a title cannot end the script that it stands in, and addresses have the last slash that pages have. */
export default function DocBreadcrumbsStructuredData({
  breadcrumbs,
}: Props): ReactNode {
  const data = useBreadcrumbsStructuredData({
    breadcrumbs: breadcrumbs.map((breadcrumb) =>
      breadcrumb.href === undefined
        ? breadcrumb
        : {...breadcrumb, href: breadcrumb.href.replace(/\/?$/, '/')},
    ),
  });
  return <JsonLd data={data} />;
}
