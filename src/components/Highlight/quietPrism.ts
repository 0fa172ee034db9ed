/**
 * Tells Prism, before it loads, to leave the page's code blocks alone: React draws them.
 */
Object.assign(globalThis, {Prism: {manual: true}});
