/**
 * Docusaurus fetches the page behind every link that comes into view: about 100 kB on a lesson, which is full of links.
 * Here a page is fetched when a link is hovered or focused, which stays as it is.
 *
 * The object is frozen, so that a changed copy takes its place.
 */
export function onRouteDidUpdate(): void {
  const {docusaurus} = window;
  if (docusaurus.prefetch === fetchNothing) return;
  window.docusaurus = {...docusaurus, prefetch: fetchNothing};
}

function fetchNothing(): false {
  return false;
}
