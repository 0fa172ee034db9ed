import type {Root, RootContent} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';

/** Puts what is drawn of each block in the place of the fence that begins on its line. */
export function replaceFences<Block extends {readonly line: number}>(
  tree: Root,
  blocks: readonly Block[],
  draw: (block: Block, index: number) => RootContent[],
): void {
  const indexByLine = new Map(blocks.map(({line}, index) => [line, index]));
  visit(tree, 'code', ({position}, at, parent) => {
    const index = indexByLine.get(position?.start.line ?? 0);
    const block = index === undefined ? undefined : blocks[index];
    if (index === undefined || block === undefined) return undefined;
    if (parent === undefined || at === undefined) return undefined;
    const drawn = draw(block, index);
    parent.children.splice(at, 1, ...drawn);
    return [SKIP, at + drawn.length];
  });
}
