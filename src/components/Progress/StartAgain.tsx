import {translate} from '@docusaurus/Translate';
import {useId, useRef, type ReactNode} from 'react';
import {startAgain} from '../../domain/progress/changes';
import type {Progress} from '../../domain/progress/progress';
import {ExportButton} from './ExportButton';
import type {ProgressStore} from './progressStore';
import styles from './styles.module.css';

/** Forgets one edition, after a question that offers to save it first. */
export function StartAgain({
  edition,
  store,
  progress,
}: {
  readonly edition: string;
  readonly store: ProgressStore;
  readonly progress: Progress;
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const label = translate(
    {
      id: 'course.ProgressPage.startAgain',
      message: 'Zacznij edycję {edition} od nowa',
      description: 'Button: forget the progress in an edition',
    },
    {edition},
  );
  return (
    <>
      <p>
        <button
          type="button"
          className="button button--secondary"
          onClick={() => dialog.current?.showModal()}>
          {label}
        </button>
      </p>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId}>
        <p id={titleId}>
          {translate(
            {
              id: 'course.ProgressPage.startAgainQuestion',
              message:
                'Usunąć cały postęp w edycji {edition}? Tego nie da się cofnąć, także na urządzeniach, z którymi połączysz postęp później. Możesz go najpierw zapisać do pliku.',
              description: 'Question before the progress is forgotten',
            },
            {edition},
          )}
        </p>
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
              store.change(edition, startAgain);
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
