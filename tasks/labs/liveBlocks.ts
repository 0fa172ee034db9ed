import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {liveFenceIn} from '../../src/domain/liveCode/liveFence';
import type {LiveBlock} from '../../src/domain/liveCode/liveBlock';
import {readLiveBlocks} from '../../src/domain/liveCode/readLiveBlocks';
import {outlineOf, type Fence} from '../../src/domain/markdown/outline';
import {execute, LabError, type Python} from './python';

const folders = ['docs', 'blog', 'versioned_docs', 'i18n'];
const driver = 'tasks/labs/live_blocks.py';
/** The same file that readers' browsers run. */
const runner = 'src/components/LiveCode/runner.py';

type Result = {
  readonly output: string;
  readonly error: string | null;
  /** Why the check failed on the code to be completed; null when it passed or there is none. */
  readonly start: string | null;
  /** The same for the solution. */
  readonly solution: string | null;
};

/**
 * Runs the live code of the lessons with CPython, page by page, the blocks of a page in order and in one process, and
 * compares it with the recorded outputs. A check must fail on the code to be completed and pass on its solution.
 *
 * @returns how many blocks passed, and a sentence for each that did not
 */
export async function testLiveBlocks(
  python: Python,
  {isRecording}: {readonly isRecording: boolean},
): Promise<{passed: number; problems: string[]}> {
  let passed = 0;
  const problems: string[] = [];
  for (const file of folders.flatMap(markdownIn)) {
    const text = readFileSync(file, 'utf8');
    const {fences} = outlineOf(text);
    const {found: blocks} = readLiveBlocks(fences);
    if (blocks.length === 0) continue;
    const results = await runPage(python, file, blocks);
    if (isRecording) recordOutputs(file, text, fences, results);
    blocks.forEach((block, index) => {
      const wrong = wrongWith(block, results[index], isRecording);
      if (wrong === undefined) passed += 1;
      else problems.push(`${file}:${block.line}  ${wrong}`);
    });
  }
  return {passed, problems};
}

function markdownIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {encoding: 'utf8', recursive: true})
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .sort();
}

async function runPage(
  python: Python,
  file: string,
  blocks: readonly LiveBlock[],
): Promise<Result[]> {
  const {isDone, output} = await execute(
    [...python.command, '-I', driver, runner],
    {
      timeoutS: 120,
      input: JSON.stringify(
        blocks.map(({id, code, check, solution}) => ({
          id,
          code,
          check: check?.code,
          solution: solution?.code,
        })),
      ),
    },
  );
  if (!isDone)
    throw new LabError(`The live code of ${file} cannot be run:\n${output}`);
  return JSON.parse(output) as Result[];
}

/** What is wrong with a block; nothing when it does what its page says. */
function wrongWith(
  {id, output, check, solution}: LiveBlock,
  result: Result | undefined,
  isRecording: boolean,
): string | undefined {
  if (result === undefined) return `"${id}" was not run.`;
  if (result.error !== null)
    return `"${id}" ends with an error:\n${result.error}`;
  const recorded = output === '' ? '' : `${output}\n`;
  if (!isRecording && result.output !== recorded)
    return `"${id}" prints other lines than its page says; record them with: npm run test:labs -- live-blocks --record\n${result.output}`;
  if (check !== undefined && result.start === null)
    return `The check of "${id}" passes on the code that is to be completed; make it ask for more.`;
  if (solution !== undefined && result.solution !== null)
    return `The solution of "${id}" does not pass its check:\n${result.solution}`;
  return undefined;
}

/** From the last block to the first, so that the lines of those before it stay where they are. */
function recordOutputs(
  file: string,
  text: string,
  fences: readonly Fence[],
  results: readonly Result[],
): void {
  const lines = text.split('\n');
  const live = fences.filter(
    ({info}) => liveFenceIn(info)?.fence.kind === 'live',
  );
  for (const [index, fence] of [...live.entries()].reverse()) {
    const result = results[index];
    if (result?.error !== null) continue;
    const next = fences[fences.indexOf(fence) + 1];
    const end = endOf(fence);
    const last =
      next !== undefined && isOutput(next) ? endOf(next) : end;
    const written =
      result.output === ''
        ? []
        : ['', '```text output', result.output.replace(/\n$/, ''), '```'];
    lines.splice(end, last - end, ...written);
  }
  const recorded = lines.join('\n');
  if (recorded !== text) writeFileSync(file, recorded);
}

function isOutput({info}: Fence): boolean {
  return liveFenceIn(info)?.fence.kind === 'output';
}

/** The line of the closing fence. */
function endOf({line, content}: Fence): number {
  return line + (content === '' ? 0 : content.split('\n').length) + 1;
}
