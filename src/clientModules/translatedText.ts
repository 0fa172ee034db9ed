/*
 * A browser that translates a page takes its texts out of it and puts others, in elements of its own, in their place.
 * React, which knows the texts it wrote, then removes one from where it no longer is, or puts something before it, and
 * the page crashes (facebook/react#11538). Here both do what can still be done.
 */
if (typeof Node === 'function') {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- Each is called with the node that it belongs to.
  const {removeChild, insertBefore} = Node.prototype;

  Node.prototype.removeChild = function <Child extends Node>(
    this: Node,
    child: Child,
  ): Child {
    const inside = childAround(this, child);
    if (inside) removeChild.call(this, inside);
    return child;
  };

  Node.prototype.insertBefore = function <Inserted extends Node>(
    this: Node,
    inserted: Inserted,
    before: Node | null,
  ): Inserted {
    insertBefore.call(this, inserted, before && childAround(this, before));
    return inserted;
  };
}

/** The child of a parent that is a node, or has it inside; `null` when the node is elsewhere. */
function childAround(parent: Node, node: Node): Node | null {
  let child: Node | null = node;
  while (child && child.parentNode !== parent) child = child.parentNode;
  return child;
}

// A module without imports and exports would be a script.
export {};
