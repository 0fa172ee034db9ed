import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

/**
 * Loads KaTeX's style sheet; stands only on pages with a formula.
 *
 * React moves it to the head by its precedence and knows it again there: Docusaurus's `Head` would fetch it twice.
 */
export default function MathStyles(): ReactNode {
  return (
    <link
      rel="stylesheet"
      href={useBaseUrl('/katex/katex.min.css')}
      precedence="default"
    />
  );
}
