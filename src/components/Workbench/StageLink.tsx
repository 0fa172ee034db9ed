import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {RubricStage} from '../../domain/grading/rubric';

/** Leads to a stage, by its number and title. */
export function StageLink({
  stage: {number, title},
  to,
}: {
  readonly stage: Pick<RubricStage, 'number' | 'title'>;
  /** The page of the stage, or its row in the workbench. */
  readonly to: string;
}): ReactNode {
  return <Link to={to}>{`${number}. ${title}`}</Link>;
}
