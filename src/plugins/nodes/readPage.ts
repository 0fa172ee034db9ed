import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {readBlocks, type Blocks} from '../../domain/course/features';
import type {Outline} from '../../domain/markdown/outline';
import {pageOfTree} from '../../domain/markdown/parsedPage';
import {reportProblems, type PlaceOptions} from './reportProblems';

type ReadPage = {readonly outline: Outline; readonly blocks: Blocks};

const pages = new WeakMap<Root, ReadPage>();

/** What its author wrote on a page: whoever asks first reads it for all, before anything is drawn. */
export function readPage(tree: Root, file: VFile): ReadPage {
  const known = pages.get(tree);
  if (known !== undefined) return known;
  const parsed = pageOfTree(tree, String(file.value));
  const page = {outline: parsed.outline, blocks: readBlocks(parsed)};
  pages.set(tree, page);
  return page;
}

/** The blocks of one kind; those that cannot be read stop the build. */
export function blocksOf<Name extends keyof Blocks>(
  name: Name,
  tree: Root,
  file: VFile,
  options?: PlaceOptions,
): Blocks[Name]['found'] {
  const {found, problems} = readPage(tree, file).blocks[name];
  reportProblems(file, `course:${name}`, problems, options);
  return found;
}
