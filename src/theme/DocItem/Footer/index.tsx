import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Footer from '@theme-original/DocItem/Footer';
import type {ReactNode} from 'react';
import MarkdownTwin from '../../../components/MarkdownTwin';
import DoneRoom from '../../../components/Progress/DoneRoom';
import {isCounted} from '../../../domain/progress/outline';

/** Lets readers mark a lesson as done where it ends, and take the page along as Markdown. */
export default function DocItemFooter(): ReactNode {
  const {metadata} = useDoc();
  const pageId = metadata.id.replace(/\/index$/, '');
  return (
    <>
      {isCounted(pageId) && <DoneRoom data-item={pageId} />}
      <Footer />
      <MarkdownTwin pagePath={metadata.permalink} />
    </>
  );
}
