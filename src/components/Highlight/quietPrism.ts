/** Tells Prism, before it loads, to leave the page's code blocks alone. */
Object.assign(globalThis, {Prism: {manual: true}});
