import {mkdir, symlink, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {freePort, startNginx, type Nginx} from '../../tests/support/nginx';

/** Runs nginx with the settings that Debian's package brings, on a folder; only paths and the port are others. */
export async function plainNginx(prefix: string, site: string): Promise<Nginx> {
  const port = await freePort();
  await mkdir(join(prefix, 'run'), {recursive: true});
  await symlink(resolve(site), join(prefix, 'site'));
  await writeFile(
    join(prefix, 'nginx.conf'),
    `
user www-data;
worker_processes auto;
pid run/nginx.pid;
error_log stderr;
events {
  worker_connections 768;
}
http {
  sendfile on;
  tcp_nopush on;
  types_hash_max_size 2048;
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log run/access.log;
  gzip on;
  server {
    listen 127.0.0.1:${port} default_server;
    root site;
    index index.html;
    location / {
      try_files $uri $uri/ =404;
    }
  }
}
`,
  );
  return startNginx(prefix, port, 'nginx.conf');
}
