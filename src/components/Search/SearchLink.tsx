import {useHistory} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import type {ComponentProps, ReactNode} from 'react';

/**
 * A link of a list of results.
 *
 * Docusaurus's own fetches the page behind every link that comes into view: for results that is a lot, mostly for nothing.
 */
export function SearchLink({
  to,
  onFollow,
  ...props
}: Omit<ComponentProps<'a'>, 'href' | 'onClick'> & {
  /** Path below the site's base. */
  readonly to: string;
  /** The reader follows the link, here or in a new tab. */
  readonly onFollow?: (() => void) | undefined;
}): ReactNode {
  const history = useHistory();
  const {withBaseUrl} = useBaseUrlUtils();
  const href = withBaseUrl(to);
  return (
    // eslint-disable-next-line @docusaurus/no-html-links, jsx-a11y-x/anchor-has-content -- see above; the content is among the props
    <a
      {...props}
      href={href}
      onAuxClick={onFollow}
      onClick={(event) => {
        onFollow?.();
        const {button, metaKey, ctrlKey, shiftKey, altKey} = event;
        if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
        event.preventDefault();
        history.push(href);
      }}
    />
  );
}
