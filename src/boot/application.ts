export type Application = {
  /** Loads it, once; after a failure again. */
  readonly wake: () => void;
  /** Does so for a reader who asks. What began and did not come to its end only begins again in a new page. */
  readonly wakeAgain: () => void;
  /** Whether it has taken the page over. */
  readonly isReady: () => boolean;
};

/**
 * The application of a page, which sleeps until it is woken.
 *
 * @param addresses - its scripts, in the order in which they run
 */
export function applicationOf(
  addresses: readonly string[],
  {
    onReady,
    onFailure,
  }: {readonly onReady: () => void; readonly onFailure: () => void},
): Application {
  const page = document.documentElement;
  let scripts: readonly HTMLScriptElement[] = [];
  // A script that ran must not run again: there would be two applications in one page.
  const loaded = new Set<string>();
  const isReady = (): boolean => page.dataset.hasHydrated === 'true';
  // Also of scripts that the application's own scripts ask for: without any of them it does not begin.
  const fail = ({target}: Event): void => {
    if (!(target instanceof HTMLScriptElement)) return;
    for (const script of scripts) script.remove();
    scripts = [];
    onFailure();
  };
  window.addEventListener('error', fail, true);
  new MutationObserver((_changes, observer) => {
    if (!isReady()) return;
    observer.disconnect();
    window.removeEventListener('error', fail, true);
    onReady();
  }).observe(page, {attributeFilter: ['data-has-hydrated']});
  const missing = (): string[] =>
    addresses.filter((address) => !loaded.has(address));
  const wake = (): void => {
    if (scripts.length > 0 || isReady()) return;
    scripts = missing().map((address) => {
      const script = document.createElement('script');
      script.src = address;
      script.onload = () => loaded.add(address);
      // In the order of the list, as soon as they are there.
      script.async = false;
      document.head.append(script);
      return script;
    });
  };
  return {
    isReady,
    wake,
    wakeAgain: () => {
      if (missing().length > 0) wake();
      else location.reload();
    },
  };
}
