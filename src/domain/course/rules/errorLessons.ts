import {didYouMean} from '../../nearest';
import {derivedIdsOf} from '../derivedSections';
import {problemAt, type EditionRule} from './rule';

/** Each error of a lab leads to a section of the course. */
export const errorLessonProblems: EditionRule = function* ({
  pages,
  catalogues,
}) {
  for (const page of pages) {
    const catalogue = catalogues.find(({locale}) => locale === page.locale);
    if (catalogue === undefined) continue;
    const {pages: known, unread} = catalogue;
    for (const {error, line} of page.blocks.labErrors.found) {
      const [id = '', section = ''] = error.lesson.split('#');
      const lesson = known.get(id);
      if (lesson?.isWhole === false || unread.some((one) => one.id === id))
        continue;
      if (lesson === undefined) {
        yield problemAt(
          page,
          line,
          `error "${error.id}": "${id}" is no page of this edition.${didYouMean(id, known.keys())} Correct "lesson".`,
        );
        continue;
      }
      const sections = [
        ...lesson.headings.keys(),
        ...derivedIdsOf(lesson.kind),
      ];
      if (!sections.includes(section))
        yield problemAt(
          page,
          line,
          `error "${error.id}": ${lesson.relativePath} has no section "${section}".${didYouMean(section, sections)} It has: ${sections.join(', ')}.`,
        );
    }
  }
};
