import {existsSync} from 'node:fs';
import {run, say} from './progress.mjs';

/** Debian's packages, and where they put what the tests need. */
const packages = {
  nginx: '/usr/sbin/nginx',
  'libnginx-mod-http-brotli-static':
    '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  'libnginx-mod-http-headers-more-filter':
    '/usr/lib/nginx/modules/ngx_http_headers_more_filter_module.so',
};

/**
 * Finds the nginx that the configuration in deploy/ is for, or gets Debian's packages as root.
 *
 * Returns whether it is there; when not, it has said why nothing can be tested.
 */
export async function findNginx() {
  if (isThere()) return true;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    say('Getting nginx: Debian’s packages');
    if (
      (await run('apt-get', ['update', '-qq'])) &&
      (await run('apt-get', [
        'install',
        '--yes',
        '-qq',
        '--no-install-recommends',
        ...Object.keys(packages),
      ])) &&
      isThere()
    )
      return true;
  }
  console.log(
    `\nNot tested and not counted: how nginx serves the site. It needs Debian’s or Ubuntu’s ${Object.keys(packages).join(', ')} (apt install); CI has them.`,
  );
  return false;
}

function isThere() {
  return Object.values(packages).every((path) => existsSync(path));
}
