/** Waits until the page is painted and the browser has nothing better to do. */
export function whenIdle(then: () => void): void {
  const begin = (): void => {
    // Safari has no word for it.
    const wait =
      'requestIdleCallback' in window ? requestIdleCallback : setTimeout;
    wait(() => {
      then();
    });
  };
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin);
}
