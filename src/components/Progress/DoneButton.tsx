import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {use, useState, type ReactNode} from 'react';
import {mark} from '../../domain/progress/changes';
import {isDone, progressIn} from '../../domain/progress/progress';
import {useEditions} from '../Search/useEditions';
import {ProgressContext} from './ProgressContext';
import {keptText} from './keptText';

/** Marks a page or an exercise as done, and takes the mark back. */
export function DoneButton({id}: {readonly id: string}): ReactNode {
  const {tracker, state} = use(ProgressContext);
  const edition = useEditions().active;
  const [isTouched, setIsTouched] = useState(false);
  if (tracker === undefined || state === undefined) return null;
  const done = isDone(progressIn(state.progress, edition), id);
  return (
    <>
      <button
        type="button"
        className={clsx(
          'button button--primary course-done-button',
          !done && 'button--outline',
        )}
        aria-pressed={done}
        onClick={() => {
          setIsTouched(true);
          tracker.store.change(edition, mark(id, !done));
        }}>
        <span aria-hidden="true">{done ? '✓' : '○'}</span> {labelOf(id)}
      </button>
      <span role="status">{isTouched && keptText(state.kept)}</span>
    </>
  );
}

function labelOf(id: string): string {
  if (id.includes('#'))
    return translate({
      id: 'course.Progress.exerciseDone',
      message: 'Ćwiczenie zrobione',
      description: 'Toggle at the end of an exercise',
    });
  if (id.startsWith('project/'))
    return translate({
      id: 'course.Progress.stageDone',
      message: 'Etap ukończony',
      description: 'Toggle at the end of a stage of the project',
    });
  if (/^(start\/|[^/]+\/[^/]+\/)/.test(id))
    return translate({
      id: 'course.Progress.lessonDone',
      message: 'Lekcja ukończona',
      description: 'Toggle at the end of a lesson',
    });
  return translate({
    id: 'course.Progress.pageDone',
    message: 'Strona ukończona',
    description: 'Toggle at the end of a page that is no lesson',
  });
}
