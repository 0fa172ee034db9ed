import Head from '@docusaurus/Head';
import type {ReactNode} from 'react';
import {inlineJson} from '../../domain/inlineJson';

/** What search engines should know of the page. The only way in which structured data gets into a page. */
export default function JsonLd({data}: {readonly data: unknown}): ReactNode {
  return (
    <Head>
      <script type="application/ld+json">{inlineJson(data)}</script>
    </Head>
  );
}
