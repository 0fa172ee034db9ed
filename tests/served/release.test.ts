import {execFile} from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {prepare} from '../../tasks/deploy/prepare';
import {repository} from '../support/builtSite';
import {
  ask,
  freePort,
  nginxProgram,
  startNginx,
  type Nginx,
} from '../support/nginx';
import {readSteadily} from '../support/steadyReaders';

const run = promisify(execFile);

let nginx: Nginx | undefined;
let port: number;
let folder: string;
let prefix: string;
let builds = 0;

beforeEach(async () => {
  port = await freePort();
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  chmodSync(folder, 0o755);
  prefix = join(folder, 'srv');
  mkdirSync(prefix);
});

afterEach(async () => {
  await nginx?.stop();
  nginx = undefined;
  rmSync(folder, {recursive: true});
});

/** Prepares a small site below `/course/` whose script has the name of the release. */
async function prepared(name: string, policy = name): Promise<string> {
  const files = {
    _headers: `/course/*\n  Content-Security-Policy: script-src '${policy}'\n`,
    'index.html': `<script src=/course/assets/js/${name}.js></script>`,
    '404.html': 'nothing',
    'en/404.html': 'nothing',
    [`assets/js/${name}.js`]: `// ${name}`,
    'katex/katex.min.css': '.katex {}'.repeat(200),
  };
  const build = join(folder, `build-${name}`);
  builds += 1;
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(build, file)), {recursive: true});
    writeFileSync(join(build, file), content);
    // Each build writes its files anew: some time after the build before.
    const secondsSince1970 = 1_000_000_000 + 1000 * builds;
    utimesSync(join(build, file), secondsSince1970, secondsSince1970);
  }
  const target = join(folder, `prepared-${name}`);
  await prepare(build, target, {listen: `127.0.0.1:${port}`});
  return target;
}

async function release(name: string, policy?: string): Promise<string> {
  const {stdout} = await run(
    join(repository, 'deploy/release.sh'),
    [await prepared(name, policy), prefix],
    {env: {...process.env, RELEASE: name, NGINX_PROGRAM: nginxProgram}},
  );
  return stdout;
}

const page = '/course/';
const script = (name: string): string => `/course/assets/js/${name}.js`;
const styles = '/course/katex/katex.min.css';

test('a release takes the place of another without a request lost, and keeps the scripts of open pages', async () => {
  await release('one');
  nginx = await startNginx(prefix, port);
  const readers = readSteadily({
    port,
    connections: 40,
    paths: [page, script('one'), styles],
    wrongWith: (path, status, body) =>
      status === 200 && (path !== page || /\/(one|two)\.js/.test(body))
        ? undefined
        : `status ${status}: ${body.slice(0, 80)}`,
  });
  await readers.answered(400);
  expect(await release('two')).toBe(
    'Serving releases/two, after releases/one.\n',
  );
  await readers.answered(2000);
  const {failures} = await readers.stop();
  expect(failures).toEqual([]);

  // Workers of the old configuration may accept for a moment longer.
  const policy = "script-src 'two'";
  let now = await ask(port, page);
  while (now.headers['content-security-policy'] !== policy)
    now = await ask(port, page);
  expect(now.body.toString()).toContain('two.js');
  expect((await ask(port, script('one'))).status).toBe(200);
});

test('a release with the same headers closes no connection', async () => {
  await release('one', 'self');
  nginx = await startNginx(prefix, port);
  const readers = readSteadily({
    port,
    connections: 40,
    paths: [page, styles],
    wrongWith: (_, status) => (status === 200 ? undefined : `status ${status}`),
  });
  await readers.answered(400);
  await release('two', 'self');
  await readers.answered(400);
  const {failures, repeated} = await readers.stop();
  expect([failures, repeated]).toEqual([[], 0]);
  expect((await ask(port, page)).body.toString()).toContain('two.js');
});

test('what is the same in both releases is not sent again', async () => {
  await release('one');
  nginx = await startNginx(prefix, port);
  const {headers} = await ask(port, styles);
  await release('two');
  const again = await ask(port, styles, {
    headers: {'if-none-match': headers.etag},
  });
  expect(again.status).toBe(304);
});

test('scripts are kept for one release, and folders of releases for one, too', async () => {
  for (const name of ['one', 'two', 'three']) await release(name);
  nginx = await startNginx(prefix, port);
  const statuses = await Promise.all(
    ['one', 'two', 'three'].map(
      async (name) => (await ask(port, script(name))).status,
    ),
  );
  expect(statuses).toEqual([404, 200, 200]);
  expect(readdirSync(join(prefix, 'releases'))).toEqual(['three', 'two']);
});

test('a configuration that nginx refuses changes nothing', async () => {
  await release('one');
  nginx = await startNginx(prefix, port);
  const broken = await prepared('two');
  writeFileSync(join(broken, 'nginx/site.conf'), 'no such directive;');
  await expect(
    run(join(repository, 'deploy/release.sh'), [broken, prefix], {
      env: {...process.env, RELEASE: 'two', NGINX_PROGRAM: nginxProgram},
    }),
  ).rejects.toThrow('nginx refuses the new configuration');
  expect(readlinkSync(join(prefix, 'current'))).toBe('releases/one');
  expect(existsSync(join(prefix, 'releases/two'))).toBe(false);
  expect((await ask(port, page)).body.toString()).toContain('one.js');
});

test('a release that was broken off is swept up by the next', async () => {
  mkdirSync(join(prefix, 'releases/half.part'), {recursive: true});
  await release('one');
  expect(readdirSync(join(prefix, 'releases'))).toEqual(['one']);
});

test('says what it wants', async () => {
  await expect(
    run(join(repository, 'deploy/release.sh'), [folder, prefix]),
  ).rejects.toThrow(
    'Usage: release.sh <folder of npm run deploy:prepare> <prefix of nginx>',
  );
});

test('a site below a path answers there, in both languages, and nowhere else', async () => {
  await release('one');
  nginx = await startNginx(prefix, port);
  const answers = await Promise.all(
    ['/', '/course', '/course/nothing', '/course/en/nothing', '/nothing'].map(
      async (path) => {
        const {status, headers, body} = await ask(port, path);
        return [path, status, headers.location ?? body.toString()];
      },
    ),
  );
  expect(answers).toEqual([
    ['/', 404, 'nothing'],
    ['/course', 301, '/course/'],
    ['/course/nothing', 404, 'nothing'],
    ['/course/en/nothing', 404, 'nothing'],
    ['/nothing', 404, 'nothing'],
  ]);
});
