import {translate} from '@docusaurus/Translate';
import {
  useActiveVersion,
  useLatestVersion,
} from '@docusaurus/plugin-content-docs/client';
import {use, useEffect} from 'react';
import {progressIn} from '../../domain/progress/progress';
import {useEditions} from '../Search/useEditions';
import {markedPaths, markRules} from './markRules';
import {ProgressContext} from './ProgressContext';

/**
 * Marks the links to pages that are done, whoever renders them, with a constructed style sheet:
 * no component need know, and a strict policy on styles allows it.
 */
export function Marks(): null {
  const {state} = use(ProgressContext);
  const latest = useLatestVersion(undefined);
  const {docs} = useActiveVersion(undefined) ?? latest;
  const edition = useEditions().active;
  const rules =
    state === undefined
      ? ''
      : markRules(
          markedPaths(docs, progressIn(state.progress, edition)),
          translate({
            id: 'course.Progress.mark',
            message: 'ukończone',
            description: 'Read aloud after a link to a page that is done',
          }),
        );
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
        (other) => other !== sheet,
      );
    };
  }, [rules]);
  return null;
}
