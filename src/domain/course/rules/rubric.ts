import {defaultLocale} from '../../locale';
import {pointsOf} from '../catalogue';
import {problemAtKey, sourceOf, type EditionRule} from './rule';

/** The stages add up to what the course announces, or the rubric says that they do not and why. */
export const rubricProblems: EditionRule = (edition) =>
  edition.catalogues.flatMap(({rubric, stages, locale, unread}) => {
    if (rubric?.locale !== locale) return [];
    // Without the points of a stage there is no sum.
    if (unread.some(({kind}) => kind === 'stage')) return [];
    const sum = pointsOf(stages);
    const {announced, acknowledged, note} = rubric.facts;
    const page = sourceOf(edition, rubric);
    if (acknowledged === undefined)
      return sum === announced
        ? []
        : [
            problemAtKey(
              page,
              ['announced'],
              `the stages add up to ${sum} points, the rubric announces ${announced}. Correct a stage, or acknowledge both figures: "acknowledged: {sum: ${sum}, announced: ${announced}}" with a "note" for the reader.`,
            ),
          ];
    if (sum === announced)
      return [
        problemAtKey(
          page,
          ['acknowledged'],
          `the stages add up to the announced ${announced} points. Remove "acknowledged" and "note".`,
        ),
      ];
    if (acknowledged.sum !== sum || acknowledged.announced !== announced)
      return [
        problemAtKey(
          page,
          ['acknowledged'],
          `the record acknowledges ${acknowledged.sum} and ${acknowledged.announced} points, the stages now add up to ${sum} and the rubric announces ${announced}. Look at the change, then correct a stage or the record.`,
        ),
      ];
    return note === undefined
      ? [
          problemAtKey(
            page,
            ['acknowledged'],
            `both figures are acknowledged without a "note". Explain the difference to the reader${locale === defaultLocale ? '' : ' in this language too'}.`,
          ),
        ]
      : [];
  });
