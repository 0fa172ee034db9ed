import type {Application} from './application';
import {within} from './within';

/** How long a mouse rests on a link that its reader may follow. */
const restMs = 65;

/** Fetches the page behind a link on which the pointer rests or a finger lies, while links are plain links. */
export function prefetchPages({isReady}: Application): void {
  if (savesData()) return;
  const fetched = new Set([location.pathname]);
  let timer: number | undefined;
  const prefetch = (link: HTMLAnchorElement): void => {
    const {href, pathname} = link;
    if (isReady() || fetched.has(pathname)) return;
    fetched.add(pathname);
    const hint = document.createElement('link');
    hint.rel = 'prefetch';
    hint.href = href.replace(/#.*/, '');
    document.head.append(hint);
  };
  window.addEventListener('pointerover', ({target, pointerType}) => {
    window.clearTimeout(timer);
    const link = pageLinkOf(target);
    if (link)
      timer = window.setTimeout(
        prefetch,
        pointerType === 'touch' ? 0 : restMs,
        link,
      );
  });
}

/** A link to a page of the site; files are named, pages are folders. */
function pageLinkOf(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = within(target, 'a[href]:not([download])');
  return link instanceof HTMLAnchorElement &&
    link.origin === location.origin &&
    link.pathname.endsWith('/')
    ? link
    : undefined;
}

function savesData(): boolean {
  const {connection} = navigator as {
    readonly connection?: {
      readonly saveData?: boolean;
      readonly effectiveType?: string;
    };
  };
  return Boolean(
    connection?.saveData === true || connection?.effectiveType?.includes('2g'),
  );
}
