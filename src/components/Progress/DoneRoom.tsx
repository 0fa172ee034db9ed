import {use, useEffect, type ReactNode} from 'react';
import {ProgressContext} from './ProgressContext';

/**
 * The room of a "done" button, mapped to the element `course-done` of remark-exercise.
 *
 * It is empty until a mark can be kept, and without scripts.
 */
export default function DoneRoom({
  'data-item': id,
}: {
  /** Id of a page or an exercise. */
  readonly 'data-item': string;
}): ReactNode {
  const {tracker, load} = use(ProgressContext);
  useEffect(() => {
    void load();
  }, [load]);
  return (
    <div className="course-done">
      {tracker && <tracker.DoneButton key={id} id={id} />}
    </div>
  );
}
