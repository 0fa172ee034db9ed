import preloadRoute from '@docusaurus/core/lib/client/preload';

const loaded = new Set<string>();

/**
 * Takes the place of Docusaurus's own `window.docusaurus` (see src/plugins/lean-routes).
 *
 * That one fetches the page behind every link that comes into view: about 100 kB on a lesson, which is full of links.
 * Here a page is fetched when a link to it is hovered or focused.
 */
const docusaurus = Object.freeze({
  prefetch: () => false as const,
  preload(path: string) {
    if (loaded.has(path)) return false;
    loaded.add(path);
    return preloadRoute(path);
  },
});

export default docusaurus;
