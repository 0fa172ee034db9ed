import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {
  mergeDifferences,
  type GradingDifference,
  type ImportedGrading,
} from '../../domain/grading/importGrading';
import {nameOf, projectIn, type Grading} from '../../domain/grading/project';
import styles from './styles.module.css';

/** Says what an import would change, before it does. */
export function ImportPreview({
  before,
  imported: {grading, skipped},
  onMerge,
  onCancel,
}: {
  readonly before: Grading;
  readonly imported: Extract<ImportedGrading, {grading: Grading}>;
  readonly onMerge: () => void;
  readonly onCancel: () => void;
}): ReactNode {
  const changes = mergeDifferences(before, grading);
  const title = translate({
    id: 'course.Workbench.preview',
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
            id: 'course.Workbench.nothingNew',
            message: 'Nic: wszystko, co tam jest, już tu masz.',
            description: 'A merge would change nothing',
          })}
        </p>
      )}
      <ul>
        {changes.map((change) => (
          <li key={change.id}>
            {changeText(change, nameOf(projectIn(grading, change.id)))}
          </li>
        ))}
      </ul>
      {skipped > 0 && (
        <p>
          {translate(
            {
              id: 'course.Workbench.skipped',
              message:
                'Wpisy, których nie da się odczytać i które zostaną pominięte: {count}.',
              description: 'Entries of an import that cannot be read',
            },
            {count: skipped},
          )}
        </p>
      )}
      <p className={styles.actions}>
        {changes.length > 0 && (
          <button
            type="button"
            className="button button--primary"
            onClick={onMerge}>
            {translate({
              id: 'course.Workbench.merge',
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
            id: 'course.Workbench.cancel',
            message: 'Zamknij',
            description: 'Button: do not merge the import',
          })}
        </button>
      </p>
    </div>
  );
}

function changeText({isNew, entries}: GradingDifference, name: string): string {
  return isNew
    ? translate(
        {
          id: 'course.Workbench.newProject',
          message: 'Przybędzie projekt „{name}”.',
          description: 'Change by a merge: a project that is not here yet',
        },
        {name},
      )
    : translate(
        {
          id: 'course.Workbench.changedProject',
          message:
            'W projekcie „{name}” zmienią się wpisy: {entries}. Przy każdym zostaje ten, który ktoś zapisał później.',
          description: 'Change by a merge: a project that is here',
        },
        {name, entries},
      );
}
