import {readFile} from 'node:fs/promises';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';

/** A running server of a built site. */
export type Server = {
  /** Where the site begins: `http://127.0.0.1:<port><base>`. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

/**
 * Serves a built site as a static host does: a directory answers with its `index.html`,
 * an unknown address with status 404 and `404.html`.
 *
 * It listens on a free port of the loopback interface.
 */
export async function serve(folder: string, base: string): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(response, request.url ?? '/', folder, base);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

async function answer(
  response: ServerResponse,
  url: string,
  folder: string,
  base: string,
): Promise<void> {
  const path = filePath(url, base);
  if (path !== undefined) {
    const file = await contentOf(join(folder, path));
    if (file !== undefined) {
      send(response, 200, path, file);
      return;
    }
    if (await contentOf(join(folder, path, 'index.html'))) {
      response.writeHead(301, {location: url.replace(/(?=\?|$)/, '/')}).end();
      return;
    }
  }
  const notFound = await contentOf(join(folder, '404.html'));
  send(response, 404, '404.html', notFound ?? Buffer.from('Not found'));
}

/** The file that an address means, below the folder; `undefined` when it cannot mean one. */
function filePath(url: string, base: string): string | undefined {
  const [path = ''] = url.split('?');
  if (!path.startsWith(base)) return undefined;
  let decoded: string;
  try {
    decoded = decodeURIComponent(path.slice(base.length));
  } catch {
    return undefined;
  }
  const below = normalize(`/${decoded}`);
  if (below.includes('\0')) return undefined;
  return below.endsWith('/') ? `${below}index.html` : below;
}

async function contentOf(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
}

function send(
  response: ServerResponse,
  status: number,
  path: string,
  content: Buffer,
): void {
  const type = contentTypes[extname(path)] ?? 'application/octet-stream';
  // Names under `assets/` carry a hash of what is in them.
  const isHashed = status === 200 && path.includes('/assets/');
  response
    .writeHead(status, {
      'content-type': type,
      'content-length': content.length,
      'cache-control': isHashed
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
    })
    .end(content);
}
