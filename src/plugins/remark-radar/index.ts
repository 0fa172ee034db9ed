import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {radarFigure} from '../../domain/figures/radarFigure';
import {radarWords, type RadarWords} from '../../domain/figures/radarWords';
import type {Locale} from '../../domain/locale';
import {idPrefix} from '../../domain/markdown/idPrefix';
import {localeOfPath} from '../../domain/markdown/localeOfPath';
import {fenceOf, fencesOf} from '../markdown/fenceOf';
import {hastNode} from '../markdown/hastNode';
import {reportProblems, type PlaceOptions} from '../markdown/reportProblems';
import {isRadar, radarIn, radarProblems} from './radarProblems';

export type Options = PlaceOptions & {
  /** The words around a chart, by the language of the page. */
  readonly labels?: (locale: Locale) => RadarWords;
};

/**
 * Draws ` ```radar ` fences: a small chart for every series, and the same values as a table.
 *
 * Values that do not fit the axes fail the build.
 */
export const remarkRadar: Plugin<[Options?], Root> =
  (options = {}) =>
  (tree, file) => {
    reportProblems(
      file,
      'course:radar',
      radarProblems(fencesOf(tree)),
      options,
    );
    const locale = localeOfPath(file.path);
    const words = options.labels?.(locale) ?? radarWords[locale];
    let count = 0;
    visit(tree, 'code', (node, index, parent) => {
      const fence = fenceOf(node);
      if (parent === undefined || index === undefined || !isRadar(fence))
        return;
      const read = radarIn(fence);
      if (!('radar' in read)) return;
      count += 1;
      const prefix = idPrefix(file.path, `radar-${count}`);
      parent.children[index] = hastNode(
        radarFigure(read.radar, {words, locale, prefix}),
      );
    });
  };
