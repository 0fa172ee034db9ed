import type {Finding} from '../../problem';
import {lessonPlan} from '../lessonPlan';
import {problemAtKey, sourceOf, type EditionRule} from './rule';

/** A weekend's lessons fit into its hours. */
export const hourProblems: EditionRule = (edition) =>
  edition.catalogues.flatMap((catalogue) =>
    catalogue.modules.flatMap((module): Finding[] => {
      const {minutes, spare} = lessonPlan(module, catalogue);
      if (spare >= 0) return [];
      return [
        problemAtKey(
          sourceOf(edition, module),
          ['hours'],
          `the lessons take ${minutes} minutes, the weekend has ${module.facts.hours * 60}. Shorten the "minutes" of its lessons by ${-spare}.`,
        ),
      ];
    }),
  );
