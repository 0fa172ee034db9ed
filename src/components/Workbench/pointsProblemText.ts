import {translate} from '@docusaurus/Translate';
import type {PointsProblem} from '../../domain/grading/readPoints';
import type {RubricStage} from '../../domain/grading/rubric';

/** Says why points are refused, and which would not be. */
export function pointsProblemText(
  problem: PointsProblem,
  {number, points: maximum}: Pick<RubricStage, 'number' | 'points'>,
): string {
  const values = {stage: number, maximum};
  switch (problem) {
    case 'noNumber':
      return translate(
        {
          id: 'course.Workbench.noNumber',
          message:
            'Etap {stage}: to nie jest liczba. Wpisz liczbę od 0 do {maximum}.',
          description: 'Problem: points that are no number',
        },
        values,
      );
    case 'negative':
      return translate(
        {
          id: 'course.Workbench.negative',
          message:
            'Etap {stage}: punkty nie mogą być ujemne. Wpisz liczbę od 0 do {maximum}.',
          description: 'Problem: negative points',
        },
        values,
      );
    case 'fraction':
      return translate(
        {
          id: 'course.Workbench.fraction',
          message:
            'Etap {stage}: punkty są całkowite. Wpisz liczbę od 0 do {maximum} bez ułamka.',
          description: 'Problem: points with a fraction',
        },
        values,
      );
    case 'aboveMaximum':
      return translate(
        {
          id: 'course.Workbench.aboveMaximum',
          message:
            'Etap {stage} daje najwyżej {maximum} pkt. Wpisz liczbę od 0 do {maximum}.',
          description: 'Problem: more points than the stage gives',
        },
        values,
      );
  }
}
