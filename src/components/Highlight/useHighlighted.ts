import useIsBrowser from '@docusaurus/useIsBrowser';
import {useEffect, useState, type RefObject} from 'react';
import {escapeHtml} from './escapeHtml';
import {highlightNow} from 'highlight-now';

type Html = {readonly __html: string};

/** React leaves the content that the server sent alone as long as this very object stays. */
const asServed: Html = {__html: ''};

/**
 * The HTML of highlighted code, for `dangerouslySetInnerHTML`.
 *
 * Pages are highlighted on the server, and hydration keeps that. Only a page that is opened from another page, or one
 * of the development server, fetches the highlighter; until it is there the code is plain.
 *
 * @param lines Puts each line of highlighted code into its element, where lines matter.
 */
export function useHighlighted(
  element: RefObject<HTMLElement | null>,
  {code, language}: {readonly code: string; readonly language: string},
  lines: (html: string) => string,
): Html {
  const isHydrated = useIsBrowser();
  const [html, setHtml] = useState<Html>(() => {
    if (highlightNow) return {__html: lines(highlightNow(code, language))};
    return isHydrated ? {__html: lines(escapeHtml(code))} : asServed;
  });
  useEffect(() => {
    if (html === asServed && element.current?.hasChildNodes() === true) return;
    let isCurrent = true;
    import('./highlight').then(
      ({highlight}) => {
        if (isCurrent) setHtml({__html: lines(highlight(code, language))});
      },
      () => {
        if (isCurrent) setHtml({__html: lines(escapeHtml(code))});
      },
    );
    return () => {
      isCurrent = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- Once for each block of code: every text has a component of its own.
  }, []);
  return html;
}
