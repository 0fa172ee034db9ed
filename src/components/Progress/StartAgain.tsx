import {translate} from '@docusaurus/Translate';
import {useId, useRef, type ReactNode} from 'react';
import type {Progress} from '../../domain/progress/progress';
import {ExportButton} from './ExportButton';
import styles from './styles.module.css';

/** Forgets one edition or one page, after a question that offers to save it first. */
export function StartAgain({
  label,
  question,
  progress,
  onForget,
}: {
  readonly label: string;
  readonly question: string;
  readonly progress: Progress;
  readonly onForget: () => void;
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  return (
    <>
      <p className={styles.actions}>
        <button
          type="button"
          className="button button--secondary"
          onClick={() => dialog.current?.showModal()}>
          {label}
        </button>
      </p>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId}>
        <p id={titleId}>{question}</p>
        <p className={styles.actions}>
          <ExportButton progress={progress} />
          <button
            type="button"
            className="button button--secondary"
            onClick={() => dialog.current?.close()}>
            {translate({
              id: 'course.ProgressPage.keep',
              message: 'Zostaw',
              description: 'Button: do not forget the progress after all',
            })}
          </button>
          <button
            type="button"
            className="button button--danger"
            onClick={() => {
              dialog.current?.close();
              onForget();
            }}>
            {translate({
              id: 'course.ProgressPage.forget',
              message: 'Usuń i zacznij od nowa',
              description: 'Button: forget the progress',
            })}
          </button>
        </p>
      </dialog>
    </>
  );
}
