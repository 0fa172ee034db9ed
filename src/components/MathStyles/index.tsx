import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

/** Loads KaTeX's style sheet; stands only on pages with a formula. */
export default function MathStyles(): ReactNode {
  return (
    <Head>
      <link rel="stylesheet" href={useBaseUrl('/katex/katex.min.css')} />
    </Head>
  );
}
