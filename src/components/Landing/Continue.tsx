import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {use, type ReactNode} from 'react';
import {
  lastTouched,
  pageToContinue,
  type EditionOutline,
  type OutlinePage,
} from '../../domain/progress/outline';
import {progressIn, type Progress} from '../../domain/progress/progress';
import {ProgressContext} from '../Progress/ProgressContext';
import {useOutline} from '../Progress/useOutline';
import styles from './styles.module.css';

/** A way back for readers who have begun, in the edition that they used last. An empty line for all others. */
export function Continue(): ReactNode {
  const {state} = use(ProgressContext);
  const outline = useOutline(state !== undefined && state.progress.size > 0);
  const next = state && outline && nextPage(outline, state.progress);
  return (
    <p className={styles.continue}>
      {next && (
        <Link to={next.page.url}>
          {next.isCurrent
            ? translate(
                {
                  id: 'course.Landing.continue',
                  message: 'Kontynuuj naukę: {title}',
                  description: 'Link to the page at which the reader is',
                },
                {title: next.page.title},
              )
            : translate(
                {
                  id: 'course.Landing.continueOlder',
                  message: 'Kontynuuj naukę w edycji {edition}: {title}',
                  description:
                    'Link to the page of an older edition at which the reader is',
                },
                {edition: next.edition, title: next.page.title},
              )}
        </Link>
      )}
    </p>
  );
}

type Next = {
  readonly page: OutlinePage;
  readonly edition: string;
  readonly isCurrent: boolean;
};

function nextPage(
  outline: readonly EditionOutline[],
  progress: Progress,
): Next | undefined {
  const [latest] = outline
    .map((edition, place) => {
      const own = progressIn(progress, edition.edition);
      return {
        page: pageToContinue(edition, own),
        edition: edition.edition,
        isCurrent: place === 0,
        at: lastTouched(own)?.at ?? 0,
      };
    })
    .sort((a, b) => b.at - a.at);
  return latest?.page && {...latest, page: latest.page};
}
