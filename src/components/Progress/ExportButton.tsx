import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Progress} from '../../domain/progress/progress';
import {writeProgress} from '../../domain/progress/progressFormat';
import {download} from '../Kept/download';

/** Writes the reader's progress into a file that can be read in again, anywhere. */
export function ExportButton({
  progress,
}: {
  readonly progress: Progress;
}): ReactNode {
  return (
    <button
      type="button"
      className="button button--secondary"
      onClick={() => {
        const today = new Date().toISOString().slice(0, 10);
        download(
          `mlops-course-progress-${today}.json`,
          writeProgress(progress, 1),
        );
      }}>
      {translate({
        id: 'course.ProgressPage.export',
        message: 'Zapisz postęp do pliku',
        description: 'Button: download the progress',
      })}
    </button>
  );
}
