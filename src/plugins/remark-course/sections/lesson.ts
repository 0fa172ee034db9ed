import type {CoursePage} from '../../../domain/course/catalogue';
import {labels} from '../labels';
import {fact, heading, joined, list, pageLink, written} from '../nodes';
import type {SectionContext, Sections} from '../sectionTypes';
import {countsTowards} from './alignment';
import {verifiedFacts} from './lab';

/** A lesson: how long it takes, what to read before, what one can do afterwards. */
export function lessonSections(
  page: CoursePage<'lesson'>,
  context: SectionContext,
): Sections {
  const {facts} = page;
  const {catalogue, locale, quotedLab} = context;
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
          ...countsTowards(page, context),
          ...verifiedFacts(facts.lab ?? quotedLab, context),
        ],
        {className: 'course-facts'},
      ),
      heading(labels.outcomes[locale], 'outcomes'),
      list(
        page.written.objectives.map(written),
        // Exercises say by number which of them they practise.
        {ordered: true},
      ),
    ],
    after: [],
  };
}
