import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import type {CoursePage} from '../../domain/course/catalogue';
import {sectionsOf} from './sections';
import type {SectionContext} from './sectionTypes';

export type Options = {
  /** The page behind a file and what is known around it; `undefined` for files outside the course. */
  readonly pageOf: (
    path: string,
  ) => Promise<(SectionContext & {readonly page: CoursePage}) | undefined>;
};

/**
 * Writes the sections that follow from front matter into a page: tables, agendas, criteria, backlinks.
 *
 * They become ordinary Markdown nodes, so the table of contents, the search, print and readers without scripts get them too.
 */
export const remarkCourse: Plugin<[Options], Root> =
  ({pageOf}) =>
  async (tree, file) => {
    const found = await pageOf(file.path);
    if (found === undefined) return;
    const {
      before,
      belowIntroduction = [],
      after,
    } = sectionsOf(found.page, found);
    const first = tree.children.findIndex(({type}) => type === 'heading');
    tree.children.splice(
      first === -1 ? tree.children.length : first,
      0,
      ...belowIntroduction,
    );
    const body = tree.children.findIndex(({type}) => type !== 'yaml');
    tree.children.splice(Math.max(body, 0), 0, ...before);
    tree.children.push(...after);
  };
