import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {strToU8, zipSync} from 'fflate';

const version = '999.0';

/**
 * Serves a package index on the loopback that has one release of each package, far newer than any other: what a reader
 * meets who comes a week after the lock was made.
 */
export async function serveNewerReleases(
  packages: readonly string[],
): Promise<{url: string; stop: () => Promise<void>}> {
  const server = createServer((request, response) => {
    const [, room, name = '', file] = (request.url ?? '').split('/');
    if (room !== 'simple' || !packages.includes(name)) {
      response.writeHead(404).end();
      return;
    }
    if (file === undefined || file === '') {
      const wheel = `${name}-${version}-py3-none-any.whl`;
      response
        .writeHead(200, {'content-type': 'text/html'})
        .end(`<!DOCTYPE html><a href="${wheel}">${wheel}</a>`);
      return;
    }
    response
      .writeHead(200, {'content-type': 'application/zip'})
      .end(wheelOf(name));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/simple/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** A wheel with nothing in it but what every wheel must have. */
function wheelOf(name: string): Uint8Array {
  const folder = `${name}-${version}.dist-info`;
  return zipSync({
    [`${folder}/METADATA`]: strToU8(
      `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`,
    ),
    [`${folder}/WHEEL`]: strToU8(
      'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    ),
    [`${folder}/RECORD`]: strToU8(''),
  });
}
