import {pointsOf, type Catalogue} from '../course/catalogue';
import type {Entry} from '../course/schemas';
import {stageIdOf} from './stageIdOf';

/** What a project is graded by: the stages of an edition in one language. */
export type Rubric = {
  readonly edition: string;
  /** The total that the course announces. The stages add up to `sum`; neither is ever scaled to the other. */
  readonly announced: number;
  readonly sum: number;
  readonly stages: readonly RubricStage[];
};

export type RubricStage = {
  /** The last part of its page's id, the same in every language. */
  readonly id: string;
  /** 1-based. */
  readonly number: number;
  readonly title: string;
  /** Path below the site's base. */
  readonly url: string;
  /** The most that it gives. */
  readonly points: number;
  /** Estimated work of a whole team. */
  readonly hours: number;
  readonly outputs: readonly string[];
  readonly criteria: readonly Entry[];
};

export function rubricOf({edition, rubric, stages}: Catalogue): Rubric {
  const sum = pointsOf(stages);
  return {
    edition,
    announced: rubric?.facts.announced ?? sum,
    sum,
    stages: stages.map(({id, url, facts}) => ({
      id: stageIdOf(id),
      number: facts.stage,
      title: facts.title,
      url,
      points: facts.points,
      hours: facts.estimatedHours ?? 0,
      outputs: facts.outputs,
      criteria: facts.criteria.map((criterion) => ({
        id: criterion.id,
        text: criterion.text,
      })),
    })),
  };
}
