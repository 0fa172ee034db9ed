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
import {filesToHandOut, labNames, settingsOfLab} from './readLab';

const siteDir = join(import.meta.dirname, '../../..');

describe.each(labNames(siteDir))('the archive of %s', (lab) => {
  const folder = join(siteDir, 'labs', lab);
  const files = filesToHandOut(folder);
  const archive = archiveOf(lab, files);
  const contentByPath = unzipSync(archive);

  test.skipIf(!existsSync(join(siteDir, '.git')))(
    'holds exactly what git tracks of it and of the labs that it uses, under a folder of its name',
    () => {
      const own = trackedIn(lab);
      const used = settingsOfLab(folder).uses.flatMap((name) =>
        trackedIn(name).map((path) => `${lab}/${path}`),
      );
      expect(Object.keys(contentByPath).sort()).toEqual(
        [...own, ...used].sort(),
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
    expect(archiveOf(lab, filesToHandOut(folder))).toEqual(archive);
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
      if (!['python', 'pytest'].includes(program))
        expect(scripts).toContain(`${program} =`);
    for (const [, path] of text.matchAll(/ (steps\/\S+)/g))
      expect(Object.keys(contentByPath)).toContain(`${lab}/${path}`);
  });
});

/** What git tracks of a lab, from `labs/`. */
function trackedIn(lab: string): string[] {
  return execFileSync('git', ['ls-files', '-z', `labs/${lab}`], {
    cwd: siteDir,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(siteDir, path)))
    .map((path) => path.replace('labs/', ''));
}

test.each(labNames(siteDir))('the record of %s tells of its code as it is', (lab) => {
  const folder = join(siteDir, 'labs', lab);
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
