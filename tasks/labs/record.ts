import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {recordFile} from '../../src/domain/labs/labFiles';
import {codeHashes} from '../../src/plugins/labs/codeHashes';
import {filesOfLab} from '../../src/plugins/labs/readLab';
import {execute, LabError, program} from './python';

/**
 * Records with which versions the lab's sources passed; the site shows it beside the lessons.
 *
 * @throws LabError when the environment cannot be asked
 */
export async function record(folder: string, date: string): Promise<void> {
  const names = [
    ...readFileSync(join(folder, 'requirements.in'), 'utf8').matchAll(
      /^([\w.-]+)(?:\[[^\]]*\])?==/gm,
    ),
  ].map(([, name = '']) => name);
  const {isDone, output} = await execute(
    [
      program(folder, 'python'),
      '-c',
      [
        'import importlib.metadata as m, json, platform, sys',
        'print(json.dumps({"python": platform.python_version()} | {n: m.version(n) for n in sys.argv[1:]}))',
      ].join('\n'),
      ...names,
    ],
    {timeoutS: 60},
  );
  if (!isDone)
    throw new LabError(`The installed versions cannot be read:\n${output}`);
  const written = {
    date,
    sources: sourcesHash(folder),
    versions: JSON.parse(output) as Record<string, string>,
    code: codeHashes(folder),
  };
  writeFileSync(
    join(folder, recordFile),
    `${JSON.stringify(written, null, 2)}\n`,
  );
  console.log(`  ${recordFile}: written`);
}

/** Says whether the record tells of the sources as they are. */
export function remindOfRecord(folder: string): void {
  const file = join(folder, recordFile);
  if (!existsSync(file)) return;
  const {sources, date} = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly sources: string;
    readonly date: string;
  };
  console.log(
    sources === sourcesHash(folder)
      ? `  ${recordFile}: these sources, ${date}`
      : `  ${recordFile}: other sources than these; record them with: npm run test:labs -- ${basename(folder)} --record`,
  );
}

/** The SHA-256 of the lab's files, with paths, line ends folded; the record itself does not count. */
function sourcesHash(folder: string): string {
  const hash = createHash('sha256');
  for (const {path, content} of filesOfLab(folder))
    if (path !== recordFile)
      hash.update(
        `${path}\n${new TextDecoder().decode(content).replaceAll('\r\n', '\n')}\n`,
      );
  return hash.digest('hex');
}
