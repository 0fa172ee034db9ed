import {rmSync, symlinkSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {readConsole, type ConsoleBlock} from '../../src/domain/console/consoleBlock';
import {isSameOutput} from '../../src/domain/console/sameOutput';
import {rawKey, type SourcePage} from '../../src/domain/course/page';
import {currentEdition} from '../../src/plugins/course/editions';
import {diskRepository} from '../../src/plugins/course/diskRepository';
import {readPages} from '../../src/plugins/course/readPages';
import {settingsOfLab} from '../../src/plugins/labs/readLab';
import {engineOf} from './engine';
import {handOut} from './handOut';
import {execute, program} from './python';
import {indented, secondsSince, type Report} from './report';
import {runInOneShell} from './shell';

type Lesson = {
  readonly page: SourcePage;
  readonly number: number;
  readonly blocks: readonly ConsoleBlock[];
};

type Environment = Readonly<Record<string, string>>;

/**
 * Runs the commands of a lab's lessons as they are printed: for each lesson a fresh copy of what readers get, the state
 * after the step before, one shell. What differs from the page is a problem, and so is what a lesson leaves behind.
 *
 * @param only - part of a lesson's file name; without it, all are run
 */
export async function testLessons(
  folder: string,
  {
    environment,
    only = '',
  }: {readonly environment: Environment; readonly only?: string | undefined},
  report: Report,
): Promise<void> {
  const {readersFolder} = settingsOfLab(folder);
  if (readersFolder === undefined) return;
  const pages = readPages(diskRepository(process.cwd())).filter(
    (page) =>
      page.kind === 'lesson' &&
      page.edition === currentEdition.id &&
      rawKey(page, 'lab') === basename(folder),
  );
  for (const page of pages) {
    if (page.locale !== 'pl' || !page.relativePath.includes(only)) continue;
    const started = performance.now();
    const twin = pages.find(
      ({locale, id}) => locale === 'en' && id === page.id,
    );
    const {blocks, problems} = blocksOf(page);
    if (blocks.length === 0 && problems.length === 0) continue;
    problems.push(...differences(page, twin));
    const number = Number(/(\d+)-[^/]*$/.exec(page.relativePath)?.[1] ?? 1);
    problems.push(
      ...(await runLesson(
        {page, number, blocks},
        {folder, readersFolder, environment},
      )),
    );
    const commands = blocks.flatMap((block) => block.commands).length;
    report.add(`commands of ${basename(page.path)}`, {
      passed: Math.max(0, commands - problems.length),
      failed: problems.length,
      seconds: secondsSince(started),
      notes: [`${commands} commands`],
      output: problems.join('\n'),
    });
  }
}

function blocksOf({outline, path}: SourcePage): {
  blocks: ConsoleBlock[];
  problems: string[];
} {
  const blocks: ConsoleBlock[] = [];
  const problems: string[] = [];
  for (const fence of outline.fences) {
    const block = readConsole(fence);
    if (typeof block === 'string')
      problems.push(`${path}:${fence.line}  ${block}`);
    else if (block !== undefined) blocks.push(block);
  }
  return {blocks, problems};
}

/** Both languages print the same commands with the same output; the Polish ones are run. */
function differences(page: SourcePage, twin: SourcePage | undefined): string[] {
  if (twin === undefined) return [];
  const fencesOf = ({outline}: SourcePage) =>
    outline.fences.filter(({info}) => info.startsWith('console'));
  const own = fencesOf(page);
  const theirs = fencesOf(twin);
  if (own.length !== theirs.length)
    return [
      `${page.path} has ${own.length} console blocks, ${twin.path} has ${theirs.length}; they must be the same.`,
    ];
  return own.flatMap(({info, content, line}, index) => {
    const other = theirs[index];
    return other?.info === info && other.content === content
      ? []
      : [
          `${page.path}:${line}  This console block and ${twin.path}:${other?.line ?? 0} differ; they must be the same.`,
        ];
  });
}

async function runLesson(
  {page, number, blocks}: Lesson,
  {
    folder,
    readersFolder,
    environment,
  }: {
    readonly folder: string;
    readonly readersFolder: string;
    readonly environment: Environment;
  },
): Promise<string[]> {
  const copy = handOut(folder, basename(folder));
  try {
    const before = join(dirname(copy), 'before.json');
    const python = program(folder, 'python');
    const atCopy = {cwd: copy, timeoutS: 300, environment};
    if (!blocks.some((block) => makesEnvironment(block)))
      symlinkSync(join(folder, '.venv'), join(copy, '.venv'));
    // The first lesson is where the reader makes the folder.
    if (number > 1)
      await execute([python, 'steps/catch_up.py', `${number - 1}`], atCopy);
    const name = engineOf(folder);
    const engine = name === undefined ? undefined : [python, '-m', name];
    if (engine) await execute([...engine, 'remember', before], atCopy);
    const outputs = await runInOneShell(
      blocks.flatMap(({commands, step}) => [
        ...(step === undefined ? [] : [solutionOf(step, readersFolder)]),
        ...commands.map(({command}) => command),
      ]),
      {cwd: copy, environment},
    );
    const left = engine
      ? (await execute([...engine, 'tidy', before], atCopy)).output.trim()
      : '';
    return [
      ...problemsIn(page, blocks, outputs),
      ...(left === ''
        ? []
        : [
            `${page.path}  The lesson leaves behind: ${left.replaceAll('\n', ', ')}. Let it remove what it started.`,
          ]),
    ];
  } finally {
    rmSync(dirname(copy), {recursive: true, force: true});
  }
}

function makesEnvironment({commands}: ConsoleBlock): boolean {
  return commands.some(({command}) => command.includes('-m venv .venv'));
}

function solutionOf(step: number, readersFolder: string): string {
  return `cp -r steps/solutions/${String(step).padStart(2, '0')}/. ${readersFolder}/`;
}

/** @param outputs - what each command printed, the copying of solutions included; none for those that were not reached */
function problemsIn(
  {path}: SourcePage,
  blocks: readonly ConsoleBlock[],
  outputs: readonly string[],
): string[] {
  const problems: string[] = [];
  let index = 0;
  for (const {step, commands, line} of blocks) {
    if (step !== undefined) {
      const copied = outputs[index++];
      if (copied !== undefined && copied !== '')
        problems.push(`${path}:${line}  step=${step}: ${copied}`);
    }
    for (const {command, expected, line: at} of commands) {
      const seen = outputs[index++];
      if (seen === undefined)
        problems.push(`${path}:${at}  $ ${command}\n    was not reached: a command before it did not end.`);
      else if (!isSameOutput(expected, seen))
        problems.push(
          `${path}:${at}  $ ${command}\n  expected:\n${indented(expected.join('\n'))}\n  seen:\n${indented(seen.trimEnd())}`,
        );
    }
  }
  return problems;
}
