import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import {readmeCommands} from '../../domain/labs/readmeCommands';
import {parseLabRecord} from '../../domain/labs/labRecord';
import {archiveOf} from './archive';
import {codeHashes} from './codeHashes';
import {labsPlugin, labsStaticDirectory} from '.';
import {filesOfLab, labNames} from './readLab';

const siteDir = join(import.meta.dirname, '../../..');

describe.each(labNames(siteDir))('the archive of %s', (lab) => {
  const folder = join(siteDir, 'labs', lab);
  const files = filesOfLab(folder);
  const archive = archiveOf(lab, files);
  const contentByPath = unzipSync(archive);

  test.skipIf(!existsSync(join(siteDir, '.git')))(
    'holds exactly what git tracks, under a folder of its name',
    () => {
      const tracked = execFileSync('git', ['ls-files', '-z', `labs/${lab}`], {
        cwd: siteDir,
        encoding: 'utf8',
      })
        .split('\0')
        .filter((path) => path !== '' && existsSync(join(siteDir, path)));
      expect(Object.keys(contentByPath).sort()).toEqual(
        tracked.map((path) => path.replace('labs/', '')).sort(),
      );
    },
  );

  test('holds the bytes of the files', () => {
    for (const {path, content} of files)
      expect(contentByPath[`${lab}/${path}`], path).toEqual(
        new Uint8Array(content),
      );
  });

  test('is the same every time', () => {
    expect(archiveOf(lab, filesOfLab(folder))).toEqual(archive);
  });

  test('holds the files that its README’s commands name', () => {
    const readme = strFromU8(
      contentByPath[`${lab}/README.md`] ?? new Uint8Array(),
    );
    const commands = readmeCommands(readme);
    expect(commands).toHaveLength(3);
    const text = commands.join('\n');
    for (const [, path] of text.matchAll(/(?:-r|-c) (\S+)/g))
      expect(Object.keys(contentByPath)).toContain(`${lab}/${path}`);
    const project = strFromU8(
      contentByPath[`${lab}/pyproject.toml`] ?? new Uint8Array(),
    );
    const scripts = /\[project\.scripts\]\n((?:[^[\n].*\n)*)/.exec(project)?.[1];
    for (const [, program = ''] of text.matchAll(/^\.venv\/bin\/([\w-]+)/gm))
      expect(scripts).toContain(`${program} =`);
  });
});

test('the record of model-api tells of its code as it is', () => {
  const folder = join(siteDir, 'labs/model-api');
  const record = parseLabRecord(
    readFileSync(join(folder, 'verified.json'), 'utf8'),
  );
  expect(record?.code).toEqual(codeHashes(folder));
});

test('the site serves the files of the labs and their archives, and nothing that was left', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'labs-'));
  const lab = join(folder, 'labs/a');
  await mkdir(join(lab, '.venv'), {recursive: true});
  await writeFile(join(lab, 'README.md'), 'A lab.');
  await writeFile(join(lab, '.venv/python'), '');
  const stale = join(folder, labsStaticDirectory, 'labs/a/gone.py');
  await mkdir(dirname(stale), {recursive: true});
  await writeFile(stale, '');
  const plugin = labsPlugin({siteDir: folder} as LoadContext);
  await plugin.loadContent?.();
  await plugin.loadContent?.();
  expect(
    readdirSync(join(folder, labsStaticDirectory), {recursive: true}).sort(),
  ).toEqual(['labs', 'labs/a', 'labs/a.zip', 'labs/a/README.md']);
  await rm(folder, {recursive: true});
});
