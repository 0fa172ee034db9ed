import type {Blockquote, Root, RootContent} from 'mdast';
// Adds `hName` to the data of mdast's nodes.
import type {} from 'mdast-util-to-hast';
import type {Plugin} from 'unified';
import {localeOfPath} from '../../domain/markdown/localeOfPath';
import {fenceOf, fencesOf} from '../markdown/fenceOf';
import {reportProblems, type PlaceOptions} from '../markdown/reportProblems';
import {errorNodes} from './errorNodes';
import {errorProblems, errorsOfFence, isErrors} from './errorFences';

/**
 * Turns ` ```errors ` fences into entries with a message, a cause, a cure and a link to where the course teaches it.
 *
 * It goes before the plugin of wiki links, which makes the links. An entry that is not whole fails the build.
 */
export const remarkLabErrors: Plugin<[PlaceOptions?], Root> =
  (options) => (tree, file) => {
    reportProblems(
      file,
      'course:lab-errors',
      errorProblems(fencesOf(tree), []),
      options,
    );
    const locale = localeOfPath(file.path);
    tree.children = tree.children.flatMap((node): RootContent[] => {
      if (node.type !== 'code' || !isErrors(fenceOf(node))) return [node];
      const read = errorsOfFence(fenceOf(node));
      return 'errors' in read
        ? read.errors.flatMap(({error}) => errorNodes(error, locale))
        : [];
    });
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
