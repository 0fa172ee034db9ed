import type {CoursePage} from '../../../domain/course/catalogue';
import {list} from '../nodes';
import type {SectionContext, Sections} from '../sectionTypes';
import {verifiedFacts} from './lab';

/** The errors of a lab: with which versions it was run. */
export function errorsSections(
  {facts}: CoursePage<'errors'>,
  context: SectionContext,
): Sections {
  const verified = verifiedFacts(facts.lab, context);
  return {
    before:
      verified.length === 0
        ? []
        : [list(verified, {className: 'course-facts'})],
    after: [],
  };
}
