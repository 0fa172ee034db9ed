import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** What can be done with a block of live code. */
export function LiveButtons({
  isRunning,
  hasFailedToLoad,
  onRun,
  onStop,
  onCheck,
  onEdit,
  onLast,
  onReset,
}: {
  readonly isRunning: boolean;
  readonly hasFailedToLoad: boolean;
  readonly onRun: () => void;
  readonly onStop: () => void;
  /** Missing where there is nothing to check. */
  readonly onCheck: (() => void) | undefined;
  /** Missing while the code is in the editor. */
  readonly onEdit: (() => void) | undefined;
  /** Missing unless there is an earlier attempt that is not in the editor. */
  readonly onLast: (() => void) | undefined;
  readonly onReset: () => void;
}): ReactNode {
  return (
    <div className="course-live-buttons">
      {/* One button to start and to stop, so that the focus is never lost. */}
      <button
        type="button"
        className="button button--primary"
        onClick={isRunning ? onStop : onRun}>
        {isRunning ? stopText() : runText(hasFailedToLoad)}
      </button>
      {onCheck !== undefined && (
        <button
          type="button"
          className="button button--primary"
          aria-disabled={isRunning}
          onClick={onCheck}>
          {translate({
            id: 'course.LiveCode.check',
            message: 'Sprawdź',
            description: 'Button: run the code and check the solution',
          })}
        </button>
      )}
      {onEdit !== undefined && (
        <button
          type="button"
          className="button button--secondary"
          onClick={onEdit}>
          {translate({
            id: 'course.LiveCode.edit',
            message: 'Zmień kod',
            description: 'Button: open the code in an editor',
          })}
        </button>
      )}
      {onLast !== undefined && (
        <button
          type="button"
          className="button button--secondary"
          onClick={onLast}>
          {translate({
            id: 'course.LiveCode.last',
            message: 'Moja ostatnia próba',
            description: 'Button: put the reader’s last code back',
          })}
        </button>
      )}
      <button
        type="button"
        className="button button--secondary"
        onClick={onReset}>
        {translate({
          id: 'course.LiveCode.reset',
          message: 'Przywróć',
          description:
            'Button: put the original code back and forget what was run',
        })}
      </button>
    </div>
  );
}

function stopText(): string {
  return translate({
    id: 'course.LiveCode.stop',
    message: 'Zatrzymaj',
    description: 'Button: end the run',
  });
}

function runText(hasFailedToLoad: boolean): string {
  return hasFailedToLoad
    ? translate({
        id: 'course.LiveCode.tryAgain',
        message: 'Spróbuj ponownie',
        description: 'Button: load Python once more',
      })
    : translate({
        id: 'course.LiveCode.run',
        message: 'Uruchom',
        description: 'Button: run the code',
      });
}
