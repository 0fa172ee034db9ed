import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {criterionKey, isTicked, nameOf} from '../../domain/grading/project';
import {keptText} from './keptText';
import {useGrading} from './useGrading';

/** How many criteria of a stage are ticked, and the way to the workbench; mapped to `course-tick-count` of remark-course. */
export default function TickCount({
  'data-stage': stage,
  'data-criteria': criteria,
}: {
  readonly 'data-stage': string;
  /** Ids of the criteria, with spaces between. */
  readonly 'data-criteria': string;
}): ReactNode {
  const {state} = useGrading();
  const ids = criteria.split(' ');
  return (
    <div className="course-tick-count">
      <span role="status">
        {state?.projectId !== undefined &&
          translate(
            {
              id: 'course.Workbench.tickCount',
              message: 'Odhaczone: {ticked} z {total} ({project}). ',
              description:
                'How many criteria of a stage are ticked; project is its name',
            },
            {
              ticked: ids.filter((id) =>
                isTicked(state.project, criterionKey(stage, id, state.role)),
              ).length,
              total: ids.length,
              project: nameOf(state.project),
            },
          )}
        {state && keptText(state.kept)}
      </span>
      <Link to={`/project/workbench/#${stage}`}>
        <Translate
          id="course.Workbench.toWorkbench"
          description="Link from the page of a stage to the workbench">
          Punkty, dowody i uwagi zapiszesz w warsztacie projektu
        </Translate>
      </Link>
    </div>
  );
}
