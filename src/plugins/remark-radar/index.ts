import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {radarFigure} from '../../domain/figures/radarFigure';
import {radarWords} from '../../domain/figures/radarWords';
import {idPrefix} from '../../domain/markdown/idPrefix';
import {localeOfPath} from '../../domain/markdown/localeOfPath';
import {hastNode} from '../nodes/hastNode';
import {blocksOf} from '../nodes/readPage';
import {replaceFences} from '../nodes/replaceFences';
import type {PlaceOptions} from '../nodes/reportProblems';

/**
 * Draws ` ```radar ` fences: a small chart for every series, and the same values as a table.
 *
 * Values that do not fit the axes fail the build.
 */
export const remarkRadar: Plugin<[PlaceOptions?], Root> =
  (options) => (tree, file) => {
    const radars = blocksOf('radar', tree, file, options);
    const locale = localeOfPath(file.path);
    replaceFences(tree, radars, ({radar}, index) => {
      const prefix = idPrefix(file.path, `radar-${index + 1}`);
      return [
        hastNode(
          radarFigure(radar, {words: radarWords[locale], locale, prefix}),
        ),
      ];
    });
  };
