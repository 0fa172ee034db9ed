import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {readHeadersFile} from '../../src/domain/serving/nginxSettings';
import {prepare} from '../../tasks/deploy/prepare';
import {
  basePath,
  buildFolder,
  builtFile,
  builtFiles,
} from '../support/builtSite';
import {
  ask,
  freePort,
  startNginx,
  type Answer,
  type Nginx,
} from '../support/nginx';

let nginx: Nginx;
const prefix = mkdtempSync(join(tmpdir(), 'served-'));

beforeAll(async () => {
  // nginx answers as another user than root.
  chmodSync(prefix, 0o755);
  mkdirSync(join(prefix, 'run'));
  const port = await freePort();
  await prepare(buildFolder, join(prefix, 'current'), {
    listen: `127.0.0.1:${port}`,
    brotliQuality: 1,
  });
  nginx = await startNginx(prefix, port);
  // Packing takes seconds, and minutes on a machine that does much else.
}, 900_000);

afterAll(async () => {
  await nginx.stop();
  rmSync(prefix, {recursive: true});
});

/** Asks for a path below the site's base. */
function get(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return ask(nginx.port, basePath + path, {headers, method});
}

/** The first built file that a pattern finds. */
function fileLike(pattern: RegExp): string {
  const file = builtFiles().find((name) => pattern.test(name));
  if (file === undefined)
    throw new Error(`The build has no ${String(pattern)}.`);
  return file;
}

const immutable = 'public, max-age=31536000, immutable';

describe('types and how long to keep', () => {
  test.each([
    [/^docs\/index\.html$/, 'text/html; charset=utf-8', 'no-cache'],
    [/^assets\/js\/.*\.js$/, 'text/javascript; charset=utf-8', immutable],
    [/^assets\/css\/.*\.css$/, 'text/css; charset=utf-8', immutable],
    [/^pyodide\/.*\.mjs$/, 'text/javascript; charset=utf-8', immutable],
    [/^pyodide\/.*\.wasm$/, 'application/wasm', immutable],
    [/^pyodide\/.*\.zip$/, 'application/zip', immutable],
    [/^search\/2\/index\.json$/, 'application/json', 'no-cache'],
    [/^search\/2\/texts-.*\.json$/, 'application/json', immutable],
    [/^search\/2\/words-.*\.bin$/, 'application/octet-stream', immutable],
    [/^en\/search\/2\/words-.*\.bin$/, 'application/octet-stream', immutable],
    [/^katex\/katex\.min\.css$/, 'text/css; charset=utf-8', 'no-cache'],
    [/^katex\/.*\.woff2$/, 'font/woff2', 'no-cache'],
    [/^docs\/.*\.md$/, 'text/markdown; charset=utf-8', 'no-cache'],
    [/^llms\.txt$/, 'text/plain; charset=utf-8', 'no-cache'],
    [/^labs\/.*\.py$/, 'text/plain; charset=utf-8', 'no-cache'],
    [/^labs\/[^/]*\.zip$/, 'application/zip', 'no-cache'],
    [/^data\/2\/.*\.json$/, 'application/json', 'no-cache'],
    [/^sitemap\.xml$/, 'application/xml; charset=utf-8', 'no-cache'],
    [/^blog\/rss\.xml$/, 'application/rss+xml; charset=utf-8', 'no-cache'],
    [
      /^en\/blog\/atom\.xml$/,
      'application/atom+xml; charset=utf-8',
      'no-cache',
    ],
    [/^img\/.*\.svg$/, 'image/svg+xml; charset=utf-8', 'no-cache'],
    [/^img\/.*\.png$/, 'image/png', 'no-cache'],
  ])('%s is %s, %s', async (pattern, type, cache) => {
    const {status, headers} = await get(
      fileLike(pattern).replace(/index\.html$/, ''),
    );
    expect([status, headers['content-type'], headers['cache-control']]).toEqual(
      [200, type, cache],
    );
  });

  test('there is a type for every kind of file that the build wrote', async () => {
    const kinds = new Map(
      builtFiles()
        // Of the labs' files only those that have an ending; the others are for the archive.
        .filter((file) => file !== '_headers' && extname(file) !== '')
        .map((file) => [extname(file), file]),
    );
    const unknown = [];
    for (const [kind, file] of kinds) {
      const {headers} = await get(file.replace(/index\.html$/, ''));
      if (
        kind !== '.bin' &&
        headers['content-type'] === 'application/octet-stream'
      )
        unknown.push(file);
    }
    expect(unknown).toEqual([]);
  });

  test('a page has one address', async () => {
    const named = await get('docs/index.html?q=1');
    expect([named.status, named.headers.location]).toEqual([
      301,
      `${basePath}docs/`,
    ]);
    const bare = await get('docs');
    expect([bare.status, bare.headers.location]).toEqual([
      301,
      `${basePath}docs/`,
    ]);
    const twice = await ask(nginx.port, `/${basePath}docs/`);
    expect(twice.status).toBe(404);
  });
});

describe('security', () => {
  const answers: readonly (readonly [string, () => Promise<Answer>])[] = [
    ['a page', () => get('')],
    ['a script', () => get(fileLike(/^assets\/js/))],
    ['a missing page', () => get('nothing/')],
    ['a redirection', () => get('docs')],
    ['a page that has not changed', () => unchanged('docs/')],
    ['a part', () => get('docs/', {range: 'bytes=0-9'})],
    ['a refused method', () => get('docs/', {}, 'DELETE')],
    ['a malformed address', () => get('%')],
    ['too large a header', () => get('', {a: 'x'.repeat(40_000)})],
  ];

  test.each(answers)(
    '%s has the security headers of the build, once, and says nothing of the server',
    async (_, answer) => {
      const {headers, body} = await answer();
      const due = readHeadersFile(builtFile('_headers')).headers;
      expect(
        Object.fromEntries(
          Object.keys(due).map((name) => [name, headers[name.toLowerCase()]]),
        ),
      ).toEqual(due);
      expect(headers).not.toHaveProperty('server');
      expect(body.toString('latin1')).not.toContain('nginx');
    },
  );

  test('other sites may read open data and feeds, and load nothing else', async () => {
    const policyOf = async (path: string): Promise<unknown[]> => {
      const {headers} = await get(path);
      return [
        headers['cross-origin-resource-policy'],
        headers['access-control-allow-origin'],
      ];
    };
    for (const path of [fileLike(/^data\//), 'blog/rss.xml'])
      expect(await policyOf(path)).toEqual(['cross-origin', '*']);
    for (const path of ['', fileLike(/^assets\/js/), 'img/logo.svg'])
      expect(await policyOf(path)).toEqual(['same-origin', undefined]);
  });

  test.each([
    ['%', 400],
    ['%zz', 400],
    ['docs/%00', 400],
    ['docs//start/', 404],
    ['..%2f..%2f..%2f..%2fetc/passwd', 400],
    ['docs/..%2f..%2f..%2f..%2fetc/passwd', 400],
    ['..%5c..%5cetc/passwd', 404],
    ['../../../../etc/passwd', 400],
    ['%2e%2e/%2e%2e/%2e%2e/etc/passwd', 400],
    ['.git/config', 404],
    ['_headers', 404],
    ['hashed', 404],
    ['404.html', 404],
    ['assets/', 404],
    ['assets/js/', 404],
    ['\\evil.example/index.html', 404],
    ['evil.example%0d%0aX-Injected:%201/index.html', 404],
  ])('%s is answered with %i', async (path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers).not.toHaveProperty('x-injected');
    expect(answer.headers).not.toHaveProperty('location');
    expect(answer.body.toString()).not.toContain('root:');
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'PROPFIND'])(
    'whoever sends %s learns what is allowed',
    async (method) => {
      for (const path of ['', 'blog/rss.xml', 'nothing/']) {
        const {status, headers} = await get(path, {}, method);
        expect([path, status, headers.allow]).toEqual([path, 405, 'GET, HEAD']);
      }
    },
  );

  test('a request is short', async () => {
    const long = 'x'.repeat(9_000);
    expect((await get(`?${long}`)).status).toBe(414);
    expect((await get('', {cookie: long})).status).toBe(431);
    expect((await get('', {'content-length': '5000'}, 'HEAD')).status).toBe(
      413,
    );
  });
});

describe('a page that is not there', () => {
  test.each([
    ['nothing/', '404.html'],
    ['docs/nothing.html', '404.html'],
    ['assets/js/0000000000.js', '404.html'],
    ['en/nothing/', 'en/404.html'],
    ['en/docs/nothing', 'en/404.html'],
  ])('%s: the page of its language, with status 404', async (path, page) => {
    const {status, headers, body} = await get(path);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual(
      [404, 'text/html; charset=utf-8', 'no-cache'],
    );
    expect(body.toString()).toBe(builtFile(page));
  });
});

describe('asking again, asking for less', () => {
  test('a browser that has the page gets no body', async () => {
    const {status, body} = await unchanged('docs/');
    expect([status, body.length]).toEqual([304, 0]);
  });

  test('by date, too', async () => {
    const {headers} = await get('docs/');
    const again = await get('docs/', {
      'if-modified-since': headers['last-modified'] ?? '',
    });
    expect(again.status).toBe(304);
  });

  test('each form of a file has its own ETag', async () => {
    const tags = await Promise.all(
      ['identity', 'gzip', 'br'].map(
        async (encoding) =>
          (await get('docs/', {'accept-encoding': encoding})).headers.etag,
      ),
    );
    expect(new Set(tags).size).toBe(3);
  });

  test('a part of a file is a part', async () => {
    const file = fileLike(/^pyodide\/.*\.zip$/);
    const {status, headers, body} = await get(file, {range: 'bytes=0-3'});
    expect([status, body.toString('latin1')]).toEqual([206, 'PK\u0003\u0004']);
    expect(headers['content-range']).toMatch(/^bytes 0-3\/\d+$/);
    const beyond = await get(file, {range: 'bytes=99999999-'});
    expect(beyond.status).toBe(416);
  });

  test('HEAD is GET without a body', async () => {
    const [whole, head] = [await get('docs/'), await get('docs/', {}, 'HEAD')];
    expect(head.body.length).toBe(0);
    expect({...head.headers, date: ''}).toEqual({...whole.headers, date: ''});
  });
});

describe('packed files', () => {
  test.each([
    ['', undefined],
    ['identity', undefined],
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
  ])('who accepts "%s" gets %s', async (accepted, encoding) => {
    for (const path of [
      'docs/',
      fileLike(/\.wasm$/),
      fileLike(/^assets\/css/),
    ]) {
      const {headers, body} = await get(path, {'accept-encoding': accepted});
      expect([path, headers['content-encoding']]).toEqual([path, encoding]);
      expect(headers.vary).toBe('Accept-Encoding');
      const unpacked =
        encoding === 'br'
          ? brotliDecompressSync(body)
          : encoding === 'gzip'
            ? gunzipSync(body)
            : body;
      const file = path.endsWith('/') ? `${path}index.html` : path;
      expect(unpacked.equals(readFileSync(join(buildFolder, file)))).toBe(true);
    }
  });
});

async function unchanged(path: string): Promise<Answer> {
  const {headers} = await get(path);
  return get(path, {'if-none-match': headers.etag ?? ''});
}
