/**
 * `npm run deploy:prepare`: from a build to what nginx serves, for deploy/release.sh or an image.
 *
 * `npm run deploy:prepare -- build .cache/deploy --https-seconds 31536000`
 */
import {parseArgs} from 'node:util';
import {prepare} from './deploy/prepare';

const {
  values: options,
  positionals: [build = 'build', target = '.cache/deploy'],
} = parseArgs({
  allowPositionals: true,
  options: {
    /** Says for how long browsers shall come by HTTPS only; see deploy/README.md before you do. */
    'https-seconds': {type: 'string'},
    /** Port, or address and port: 127.0.0.1:8081 behind another server. */
    listen: {type: 'string', default: '8080'},
    /** /dev/stdout in a container. */
    'access-log': {type: 'string', default: 'run/access.log'},
    /** 0–11. */
    'brotli-quality': {type: 'string', default: '11'},
  },
});

try {
  const seconds = options['https-seconds'];
  const packed = await prepare(build, target, {
    ...(seconds !== undefined && {httpsSeconds: numberIn(seconds)}),
    listen: options.listen,
    accessLog: options['access-log'],
    brotliQuality: numberIn(options['brotli-quality']),
  });
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
  console.log(
    `${target}: ${packed.files} files of ${megabytes(packed.bytes)} MB packed to ${megabytes(packed.gzip)} MB (gzip) and ${megabytes(packed.brotli)} MB (brotli).`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function numberIn(text: string): number {
  if (!/^\d+$/.test(text))
    throw new Error(`"${text}" is no number. Write it in digits.`);
  return Number(text);
}
