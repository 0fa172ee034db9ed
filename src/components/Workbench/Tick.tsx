import type {ReactNode} from 'react';
import {criterionKey, isTicked} from '../../domain/grading/project';
import {useGrading} from './useGrading';

/**
 * The box of a criterion, on the page of its stage and in the workbench; mapped to the element `course-tick` of remark-course.
 *
 * A button, so that a page that is still a document wakes when it is pressed; its name is the text beside it.
 */
export default function Tick({
  'data-item': item,
  'aria-labelledby': labelId,
}: {
  /** `<stage>#<criterion>`. */
  readonly 'data-item': string;
  readonly 'aria-labelledby': string;
}): ReactNode {
  const {state, load} = useGrading();
  const [stage = '', criterion = ''] = item.split('#');
  const key = criterionKey(stage, criterion, state?.role ?? 'team');
  const ticked = state !== undefined && isTicked(state.project, key);
  const press = async (): Promise<void> => {
    const store = await load();
    if (store === undefined) return;
    const {project, role} = store.state();
    const own = criterionKey(stage, criterion, role);
    store.write([[own, !isTicked(project, own)]]);
  };
  return (
    <button
      type="button"
      role="checkbox"
      className="course-tick"
      aria-checked={ticked}
      aria-labelledby={labelId}
      onClick={() => void press()}
    />
  );
}
