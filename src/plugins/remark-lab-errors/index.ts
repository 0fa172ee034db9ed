import type {Blockquote, Root, RootContent} from 'mdast';
// Adds `hName` to the data of mdast's nodes.
import type {} from 'mdast-util-to-hast';
import type {Plugin} from 'unified';
import {localeOfPath} from '../../domain/markdown/localeOfPath';
import {blocksOf} from '../nodes/readPage';
import {replaceFences} from '../nodes/replaceFences';
import type {PlaceOptions} from '../nodes/reportProblems';
import {errorNodes} from './errorNodes';

/**
 * Turns ` ```errors ` fences into entries with a message, a cause, a cure and a link to where the course teaches it.
 *
 * It goes before the plugin of wiki links, which makes the links. An entry that is not whole fails the build.
 */
export const remarkLabErrors: Plugin<[PlaceOptions?], Root> =
  (options) => (tree, file) => {
    const errors = blocksOf('labErrors', tree, file, options);
    const locale = localeOfPath(file.path);
    const fences = [...new Set(errors.map(({fence}) => fence))];
    replaceFences(
      tree,
      fences.map((line) => ({line})),
      ({line}) =>
        errors
          .filter(({fence}) => fence === line)
          .flatMap(({error}) => errorNodes(error, locale)),
    );
  };

/**
 * Puts the entries of a page, with the headings of their groups, into `course-lab-errors`,
 * which offers a box to find them by a pasted trace.
 */
export const remarkErrorFinder: Plugin<[], Root> = () => (tree) => {
  const first = tree.children.findIndex(isEntry);
  if (first === -1) return;
  const before = tree.children
    .slice(0, first)
    .findLastIndex(({type}) => type === 'heading');
  const start = before === -1 ? first - 1 : before;
  const last = tree.children.findLastIndex(isEntry);
  const inside = tree.children.slice(start, last + 1);
  // Any parent would do: the element is what counts.
  const finder: Blockquote = {
    type: 'blockquote',
    children: inside as Blockquote['children'],
    data: {hName: 'course-lab-errors'},
  };
  tree.children.splice(start, inside.length, finder);
};

/** The list of facts that `errorNodes` makes. */
function isEntry(node: RootContent): boolean {
  return (
    node.type === 'list' && node.data?.hProperties?.dataError !== undefined
  );
}
