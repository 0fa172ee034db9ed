import type {CoursePage} from '../../../domain/course/catalogue';
import {labels} from '../labels';
import {fact, heading, joined, list, pageLink} from '../nodes';
import type {SectionContext, Sections} from '../sections';

/** A lesson: how long it takes, what to read before, what one can do afterwards. */
export function lessonSections(
  {facts}: CoursePage<'lesson'>,
  {catalogue, locale}: SectionContext,
): Sections {
  const prerequisites = facts.prerequisites
    .map((id) => catalogue.pages.get(id))
    .filter((page) => page !== undefined)
    .map((page) => pageLink(page));
  return {
    before: [
      list(
        [
          fact(labels.time[locale], `${facts.minutes}\u00A0min`),
          ...(prerequisites.length === 0
            ? []
            : [fact(labels.prerequisites[locale], ...joined(prerequisites))]),
        ],
        {className: 'course-facts'},
      ),
      heading(labels.outcomes[locale], 'outcomes'),
      list(facts.objectives.map((objective) => [objective])),
    ],
    after: [],
  };
}
