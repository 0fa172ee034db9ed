import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Says in words what an import would change, before it does. */
export function MergePreview({
  changes,
  notes,
  onMerge,
  onCancel,
}: {
  readonly changes: readonly {readonly id: string; readonly text: ReactNode}[];
  /** What to know of the import besides: what is left out of it. */
  readonly notes: readonly string[];
  readonly onMerge: () => void;
  readonly onCancel: () => void;
}): ReactNode {
  const title = translate({
    id: 'course.Kept.preview',
    message: 'Co zmieni połączenie',
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
            id: 'course.Kept.nothingNew',
            message: 'Nic: wszystko, co tam jest, już tu masz.',
            description: 'A merge would change nothing',
          })}
        </p>
      )}
      <ul>
        {changes.map(({id, text}) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p className={styles.actions}>
        {changes.length > 0 && (
          <button
            type="button"
            className="button button--primary"
            onClick={onMerge}>
            {translate({
              id: 'course.Kept.merge',
              message: 'Połącz',
              description: 'Button: merge the import',
            })}
          </button>
        )}
        <button
          type="button"
          className="button button--secondary"
          onClick={onCancel}>
          {translate({
            id: 'course.Kept.cancel',
            message: 'Zamknij',
            description: 'Button: do not merge the import',
          })}
        </button>
      </p>
    </div>
  );
}
