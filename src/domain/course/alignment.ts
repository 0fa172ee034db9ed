import type {Catalogue, CoursePage} from './catalogue';
import {planned, type Criterion} from './schemas';

/** The keys of a criterion that lead to pages. */
export const alignmentKeys = ['taught', 'practised'] as const;

export type AlignmentKey = (typeof alignmentKeys)[number];

/** A criterion and its stage. */
export type StageCriterion = {
  readonly stage: CoursePage<'stage'>;
  readonly criterion: Criterion;
};

/** A page, or one of its sections or exercises, to which a criterion leads. */
export type AlignmentTarget = {
  readonly page: CoursePage;
  readonly url: string;
};

/** Every criterion of the project, in the order of the stages. */
export function criteriaOf({
  stages,
}: Pick<Catalogue, 'stages'>): StageCriterion[] {
  return stages.flatMap((stage) =>
    stage.facts.criteria.map((criterion) => ({stage, criterion})),
  );
}

/** Where a criterion is taught or practised; nothing while that is planned. */
export function targetsOf(
  criterion: Criterion,
  key: AlignmentKey,
  {pages}: Pick<Catalogue, 'pages'>,
): AlignmentTarget[] {
  return (criterion[key] ?? []).flatMap((id) => {
    const [pageId = '', anchor] = id.split('#');
    const page = pages.get(pageId);
    if (page === undefined) return [];
    return {
      page,
      url: anchor === undefined ? page.url : `${page.url}#${anchor}`,
    };
  });
}

export function isPlanned(criterion: Criterion, key: AlignmentKey): boolean {
  return criterion[key]?.includes(planned) === true;
}

/** The criteria towards which a page counts, because it teaches or practises them. */
export function criteriaServedBy(
  pageId: string,
  catalogue: Pick<Catalogue, 'stages'>,
): StageCriterion[] {
  return criteriaOf(catalogue).filter(({criterion}) =>
    alignmentKeys.some((key) =>
      criterion[key]?.some((id) => id.split('#')[0] === pageId),
    ),
  );
}

/** How many criteria nothing teaches, or nothing practises, yet. */
export function plannedCount(
  key: AlignmentKey,
  catalogue: Pick<Catalogue, 'stages'>,
): number {
  return criteriaOf(catalogue).filter(({criterion}) =>
    isPlanned(criterion, key),
  ).length;
}
