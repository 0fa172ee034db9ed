import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {differences} from '../../domain/progress/difference';
import type {ImportedProgress} from '../../domain/progress/importProgress';
import {mergeProgress} from '../../domain/progress/mergeProgress';
import type {Progress} from '../../domain/progress/progress';
import styles from './styles.module.css';
import {useCountText} from './useCountText';

/** Says in words what a file would change, before it does. */
export function MergePreview({
  before,
  imported: {progress, skipped, fromFuture},
  onMerge,
  onCancel,
}: {
  readonly before: Progress;
  readonly imported: Extract<ImportedProgress, {progress: Progress}>;
  readonly onMerge: () => void;
  readonly onCancel: () => void;
}): ReactNode {
  const text = useCountText();
  const changes = differences(before, mergeProgress(before, progress));
  const title = translate({
    id: 'course.ProgressPage.preview',
    message: 'Co zmieni ten plik',
    description: 'Names the preview of a merge',
  });
  return (
    <div role="group" aria-label={title} className={styles.preview}>
      <p>
        <strong>{title}</strong>
      </p>
      {changes.length === 0 && (
        <p>
          {translate({
            id: 'course.ProgressPage.nothingNew',
            message: 'Nic: wszystko, co w nim jest, już tu masz.',
            description: 'A merge would change nothing',
          })}
        </p>
      )}
      <ul>
        {changes.map((change) => (
          <li key={change.edition}>
            {translate(
              {
                id: 'course.ProgressPage.changes',
                message: 'Edycja {edition}:',
                description: 'Before the changes in an edition',
              },
              {edition: change.edition},
            )}
            <ul>
              {text.ofDifference(change).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {skipped > 0 && <p>{text.skipped(skipped)}</p>}
      {fromFuture > 0 && <p>{text.fromFuture(fromFuture)}</p>}
      <p className={styles.actions}>
        {changes.length > 0 && (
          <button
            type="button"
            className="button button--primary"
            onClick={onMerge}>
            {translate({
              id: 'course.ProgressPage.merge',
              message: 'Połącz',
              description: 'Button: merge the chosen file',
            })}
          </button>
        )}
        <button
          type="button"
          className="button button--secondary"
          onClick={onCancel}>
          {translate({
            id: 'course.ProgressPage.cancel',
            message: 'Zamknij',
            description: 'Button: do not merge the chosen file',
          })}
        </button>
      </p>
    </div>
  );
}
