import type {
  IncomingHttpHeaders,
  IncomingMessage,
  ServerResponse,
} from 'node:http';
import {gzipSync} from 'node:zlib';
import {listen} from '../../tests/support/listen';

/** What a browser asked for, by what it is for; `prefetch` is for a page that the reader has not opened. */
export const purposes = [
  'document',
  'script',
  'css',
  'font',
  'image',
  'prefetch',
  'other',
] as const;
export type Purpose = (typeof purposes)[number];

/** One answer, as it went over the wire. */
export type Transfer = {
  readonly path: string;
  readonly status: number;
  readonly purpose: Purpose;
  /** The body after compression, without headers. */
  readonly bytes: number;
};

export type GzipServer = {
  readonly url: string;
  /** Every answer so far; it grows while the server runs. */
  readonly transfers: readonly Transfer[];
  readonly close: () => Promise<void>;
};

/**
 * Stands before another server and answers as a static host does: text gzipped (level 9), everything cacheable.
 *
 * It counts on the server's side because the browser's own figures leave out site icons and workers.
 */
export async function gzipServer(origin: string): Promise<GzipServer> {
  const transfers: Transfer[] = [];
  const server = await listen((request, response) => {
    answer(origin, request, response).then(
      (transfer) => transfers.push(transfer),
      (error: unknown) => response.destroy(error as Error),
    );
  });
  return {url: server.origin, transfers, close: server.close};
}

async function answer(
  origin: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Transfer> {
  const path = request.url ?? '/';
  const original = await fetch(new URL(path, origin), {redirect: 'manual'});
  const content = Buffer.from(await original.arrayBuffer());
  const type = original.headers.get('content-type') ?? '';
  const isText = /^text\/|javascript|json|xml|svg/.test(type);
  const body = isText ? gzipSync(content, {level: 9}) : content;
  const location = original.headers.get('location');
  response
    .writeHead(original.status, {
      'content-type': type,
      'content-length': body.length,
      // What GitHub Pages says of every file.
      'cache-control': 'max-age=600',
      ...(isText && {'content-encoding': 'gzip'}),
      ...(location !== null && {location}),
    })
    .end(body);
  return {
    path,
    status: original.status,
    purpose: purposeOf(request.headers),
    bytes: body.length,
  };
}

function purposeOf(headers: IncomingHttpHeaders): Purpose {
  if (headers['sec-purpose']?.includes('prefetch')) return 'prefetch';
  const destination = headers['sec-fetch-dest'];
  return destination === 'style'
    ? 'css'
    : (purposes.find((purpose) => purpose === destination) ?? 'other');
}
