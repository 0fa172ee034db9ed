import {existsSync, readFileSync} from 'node:fs';
import {cp, mkdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {
  nginxSettings,
  readHeadersFile,
} from '../../src/domain/serving/nginxSettings';
import {packFiles, type Packed} from './packFiles';

export type PrepareOptions = {
  /** Seconds for which browsers shall come by HTTPS only; without it nothing is said of HTTPS. */
  readonly httpsSeconds?: number;
  /** Port, or address and port, at which nginx listens. */
  readonly listen?: string;
  /** The file for the log of requests; below the prefix, unless it begins with a slash. */
  readonly accessLog?: string;
  /** 0–11; lower where a test only wants to see the files. */
  readonly brotliQuality?: number;
};

/**
 * Makes from a build what nginx serves: `site/` with the build below its base path and each file packed beside it, and
 * `nginx/` with the configuration.
 *
 * @throws Error when the folder holds no build of this site
 */
export async function prepare(
  build: string,
  target: string,
  {
    httpsSeconds,
    listen = '8080',
    accessLog = 'run/access.log',
    brotliQuality = 11,
  }: PrepareOptions = {},
): Promise<Packed> {
  const file = join(build, '_headers');
  if (!existsSync(file))
    throw new Error(
      `${build} holds no built site: there is no _headers in it. Build it first: npm run build.`,
    );
  const {base, headers} = readHeadersFile(readFileSync(file, 'utf8'));
  await rm(target, {recursive: true, force: true});
  const site = join(target, 'site', base);
  await mkdir(site, {recursive: true});
  await cp(build, site, {recursive: true, preserveTimestamps: true});
  // nginx says what stands in it.
  await rm(join(site, '_headers'));

  const nginx = join(target, 'nginx');
  await cp(join(import.meta.dirname, '../../deploy/nginx'), nginx, {
    recursive: true,
  });
  await writeFile(
    join(nginx, 'listen.conf'),
    `listen ${listen} default_server;\n`,
  );
  await writeFile(
    join(nginx, 'generated.conf'),
    nginxSettings(
      {
        base,
        headers: {
          ...headers,
          ...(httpsSeconds !== undefined && {
            'Strict-Transport-Security': `max-age=${httpsSeconds}; includeSubDomains`,
          }),
        },
      },
      accessLog,
    ),
  );
  return packFiles(site, brotliQuality);
}
