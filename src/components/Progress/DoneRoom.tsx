import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {use, useEffect, useState, type ReactNode} from 'react';
import {useEditions} from '../Search/useEditions';
import {ProgressContext} from './ProgressContext';

/**
 * Marks a page or an exercise as done, and takes the mark back; mapped to the element `course-done` of remark-exercise.
 *
 * The button is in the page as served; what keeps its marks comes after it.
 */
export default function DoneRoom({
  'data-item': id,
}: {
  /** Id of a page or an exercise. */
  readonly 'data-item': string;
}): ReactNode {
  const {tracker, state, load} = use(ProgressContext);
  const edition = useEditions().active;
  const [says, setSays] = useState<'nothing' | 'kept' | 'unreachable'>(
    'nothing',
  );
  useEffect(() => {
    void load();
  }, [load]);
  const done =
    state !== undefined && tracker?.isDone(state, edition, id) === true;
  const press = async (): Promise<void> => {
    const loaded = tracker ?? (await load());
    loaded?.toggle(edition, id);
    setSays(loaded === undefined ? 'unreachable' : 'kept');
  };
  return (
    <div className="course-done">
      <button
        type="button"
        className={clsx(
          'button button--primary course-done-button',
          !done && 'button--outline',
        )}
        aria-pressed={done}
        onClick={() => void press()}>
        <span aria-hidden="true">{done ? '✓' : '○'}</span> {labelOf(id)}
      </button>{' '}
      <span role="status">
        {says === 'unreachable' && unreachableText()}
        {says === 'kept' && state && tracker?.keptText(state.kept)}
      </span>
    </div>
  );
}

function unreachableText(): string {
  return translate({
    id: 'course.Progress.unreachable',
    message: 'Nie udało się wczytać zapisu postępu. Odśwież stronę.',
    description: 'Status: the scripts that keep progress did not come',
  });
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
