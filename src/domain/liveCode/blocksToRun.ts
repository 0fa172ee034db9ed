/** A block as it stands in the page now: readers change the code. */
export type CurrentBlock = {
  readonly id: string;
  /** Place on the page; the blocks share one state, in this order. */
  readonly order: number;
  readonly code: string;
};

/**
 * Names what has to run so that a block finds the state that its author meant: the earlier blocks that have not run
 * since they were last changed, in order, and then the block itself.
 *
 * @param ranCodeById - the code with which each block last ran in the present state
 */
export function blocksToRun<Block extends CurrentBlock>(
  blocks: readonly Block[],
  target: Block,
  ranCodeById: ReadonlyMap<string, string>,
): Block[] {
  const earlier = blocks
    .filter(
      ({id, order, code}) =>
        order < target.order && ranCodeById.get(id) !== code,
    )
    .sort((a, b) => a.order - b.order);
  return [...earlier, target];
}
