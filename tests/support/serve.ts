import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import sirv from 'sirv';
import {listen} from './listen';

/** A running server of a built site. */
export type SiteServer = {
  /** Where the site begins: `http://127.0.0.1:<port><base>`. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

/**
 * Serves a built site below a base path, as a static host does: a folder answers with its `index.html`,
 * an unknown address with status 404 and `404.html`.
 */
export async function serve(folder: string, base: string): Promise<SiteServer> {
  const missing = readFileSync(join(folder, '404.html'));
  const answer = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader(
        'cache-control',
        // Names under `assets/` carry a hash of what is in them.
        path.startsWith('/assets/')
          ? 'public, max-age=31536000, immutable'
          : 'no-cache',
      );
    },
  });
  const {origin, close} = await listen((request, response) => {
    const refuse = (): void => {
      response
        .writeHead(404, {'content-type': 'text/html; charset=utf-8'})
        .end(missing);
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      refuse();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    answer(request, response, refuse);
  });
  return {url: origin + base, close};
}
