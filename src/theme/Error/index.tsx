import {translate} from '@docusaurus/Translate';
import {
  ErrorBoundaryError,
  ErrorBoundaryTryAgainButton,
} from '@docusaurus/theme-common';
import type {Props} from '@theme/Error';
import type {ReactNode} from 'react';

/**
 * What is left of a page when drawing it failed outside the layout.
 *
 * Docusaurus's own says so in English, with styles in attributes. This one needs nothing that could fail, too.
 */
export default function Error({error, tryAgain}: Props): ReactNode {
  return (
    <main className="container margin-vert--xl">
      <h1>
        {translate({
          id: 'theme.ErrorPageContent.title',
          message: 'This page crashed.',
          description: 'The title of the fallback page when the page crashed',
        })}
      </h1>
      <ErrorBoundaryTryAgainButton
        onClick={tryAgain}
        className="button button--primary"
      />
      <ErrorBoundaryError error={error} />
    </main>
  );
}
