import {spawnSync} from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {createHash} from 'node:crypto';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {afterAll, expect, test} from 'vitest';

const repository = join(import.meta.dirname, '..');
const parent = realpathSync(mkdtempSync(join(tmpdir(), 'commands-')));
/** As a folder may be called on a Polish reader's machine. */
const folder = join(parent, 'Kurs MLOps, Łukasz (1) #2 100%');
const called = join(parent, 'called.txt');

mkdirSync(folder);
for (const name of ['tasks', 'package.json', 'package-lock.json'])
  cpSync(join(repository, name), join(folder, name), {recursive: true});
mkdirSync(join(folder, 'node_modules/.cache/course'), {recursive: true});
symlinkSync(
  join(repository, 'node_modules/playwright'),
  join(folder, 'node_modules/playwright'),
);
// The packages are as the lock says, so that no command installs them.
writeFileSync(
  join(folder, 'node_modules/.cache/course/installed'),
  createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex'),
);
mkdirSync(join(parent, 'bin'));
for (const name of ['npm', 'npx', 'apt-get']) {
  const program = join(parent, 'bin', name);
  writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$PWD" >> ${called}\n`);
  chmodSync(program, 0o755);
}

afterAll(() => {
  rmSync(parent, {recursive: true});
});

test
  .skipIf(process.platform === 'win32')
  .each([
    'check.mjs',
    'start.mjs',
    'test.mjs',
    'test-labs.mjs',
    'test-served.mjs',
  ])(
  '%s runs everything in its own folder, whatever that is called',
  (command) => {
    rmSync(called, {force: true});
    const {stderr} = spawnSync(
      process.execPath,
      [join(folder, 'tasks', command)],
      {
        cwd: tmpdir(),
        encoding: 'utf8',
        env: {
          ...process.env,
          CHROMIUM_PATH: process.execPath,
          PATH: `${join(parent, 'bin')}${delimiter}${process.env.PATH}`,
        },
      },
    );
    expect(stderr).toBe('');
    const places = readFileSync(called, 'utf8').trimEnd().split('\n');
    expect(new Set(places)).toEqual(new Set([folder]));
  },
);
