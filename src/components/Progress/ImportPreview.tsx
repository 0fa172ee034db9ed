import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {differences} from '../../domain/progress/difference';
import type {ImportedProgress} from '../../domain/progress/importProgress';
import {mergeProgress} from '../../domain/progress/mergeProgress';
import type {Progress} from '../../domain/progress/progress';
import {MergePreview} from '../Kept/MergePreview';
import {useCountText} from './useCountText';

/** What a file would change in the reader's progress, edition by edition. */
export function ImportPreview({
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
  return (
    <MergePreview
      changes={differences(before, mergeProgress(before, progress)).map(
        (change) => ({
          id: change.edition,
          text: (
            <>
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
            </>
          ),
        }),
      )}
      notes={[
        ...(skipped > 0 ? [text.skipped(skipped)] : []),
        ...(fromFuture > 0 ? [text.fromFuture(fromFuture)] : []),
      ]}
      onMerge={onMerge}
      onCancel={onCancel}
    />
  );
}
