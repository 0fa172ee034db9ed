import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {closeSync, openSync, readFileSync} from 'node:fs';
import {
  request,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
} from 'node:http';
import {createServer, type AddressInfo} from 'node:net';
import {join} from 'node:path';

/** A running nginx. */
export type Nginx = {
  readonly port: number;
  readonly stop: () => Promise<void>;
};

/** The program; tasks/nginx.mjs installs it. */
export const nginxProgram = '/usr/sbin/nginx';

/** Runs nginx with the configuration in a prefix until it is stopped. It has to listen on the port. */
export async function startNginx(
  prefix: string,
  port: number,
  configuration = 'current/nginx/nginx.conf',
): Promise<Nginx> {
  const log = join(prefix, 'run/error.log');
  const errors = openSync(log, 'w');
  const child = spawn(
    nginxProgram,
    ['-p', `${prefix}/`, '-c', configuration, '-g', 'daemon off;'],
    {stdio: ['ignore', 'ignore', errors]},
  );
  closeSync(errors);
  const ended = once(child, 'exit');
  const answers = async (): Promise<void> => {
    while (child.exitCode === null) {
      try {
        await ask(port, '/healthz');
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  };
  await Promise.race([answers(), ended]);
  if (child.exitCode !== null)
    throw new Error(`nginx does not start:\n${readFileSync(log, 'utf8')}`);
  return {
    port,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** A port of the loopback interface that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

/** Sends one request with its address as it is written, whatever a browser would make of it. */
export function ask(
  port: number,
  path: string,
  {
    method = 'GET',
    headers = {},
  }: {
    readonly method?: string;
    readonly headers?: OutgoingHttpHeaders;
  } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({host: '127.0.0.1', port, path, method, headers, agent: false})
      .on('error', reject)
      .on('response', (response) => {
        const chunks: Buffer[] = [];
        response
          .on('data', (chunk: Buffer) => chunks.push(chunk))
          .on('error', reject)
          .on('end', () => {
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(chunks),
            });
          });
      })
      .end();
  });
}
