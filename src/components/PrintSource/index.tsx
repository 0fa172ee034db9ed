import {useDocsVersion} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import useSiteAddress from '../useSiteAddress';

/** Says on paper where a page comes from: course, edition, address. Screens do not show it. */
export default function PrintSource({
  path,
}: {
  /** Path of the page, with the base. */
  readonly path: string;
}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {label} = useDocsVersion();
  const address = useSiteAddress();
  return (
    <p className="course-print-source">
      {[siteConfig.title, label, address(path)].join(' · ')}
    </p>
  );
}
