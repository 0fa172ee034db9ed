import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {reportProblems, type PlaceOptions} from '../nodes/reportProblems';
import {replaceWikiLinks, type Lookups} from './replaceWikiLinks';

export type Options = PlaceOptions & Lookups;

/**
 * Turns `[[page]]` and `[[page#heading|label]]` into links, and `![[image.svg|alt]]` into figures.
 *
 * A link or an image that resolves to nothing, or to two things, fails the build: a reader should never meet one.
 */
export const remarkWikiLinks: Plugin<[Options], Root> =
  (options) => (tree, file) => {
    reportProblems(
      file,
      'course:wiki-links',
      replaceWikiLinks(tree, file.path, options),
      options,
    );
  };
