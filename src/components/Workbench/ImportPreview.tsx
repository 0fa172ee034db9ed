import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {
  mergeDifferences,
  type GradingDifference,
  type ImportedGrading,
} from '../../domain/grading/importGrading';
import {nameOf, projectIn, type Grading} from '../../domain/grading/project';
import {MergePreview} from '../Kept/MergePreview';

/** What an import would change in the projects. */
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
  return (
    <MergePreview
      changes={mergeDifferences(before, grading).map((change) => ({
        id: change.id,
        text: changeText(change, nameOf(projectIn(grading, change.id))),
      }))}
      notes={skipped > 0 ? [skippedText(skipped)] : []}
      onMerge={onMerge}
      onCancel={onCancel}
    />
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

function skippedText(count: number): string {
  return translate(
    {
      id: 'course.Workbench.skipped',
      message:
        'Wpisy, których nie da się odczytać i które zostaną pominięte: {count}.',
      description: 'Entries of an import that cannot be read',
    },
    {count},
  );
}
