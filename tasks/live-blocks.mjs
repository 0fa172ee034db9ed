// Runs the live code of the lessons with CPython and compares it with the recorded outputs. Plain Node, like test-labs.mjs;
// the grammar is src/domain/liveCode, and the content check has the last word on it.

import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {execute, LabError} from './python.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['docs', 'blog', 'versioned_docs', 'i18n'];
const RUNNER = readFileSync(new URL('live-blocks.py', import.meta.url), 'utf8');

/**
 * Runs every block, page by page, the blocks of a page in order and in one process. A check must fail on the code to be
 * completed and pass on its solution.
 *
 * @returns how many blocks passed, and a sentence for each that did not
 */
export async function testLiveBlocks(python, {isRecording}) {
  let passed = 0;
  const problems = [];
  for (const file of FOLDERS.flatMap(markdownIn)) {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    const fences = fencesIn(text);
    const blocks = blocksIn(fences);
    if (blocks.length === 0) continue;
    const results = await runPage(python, file, blocks);
    if (isRecording) recordOutputs(file, text, blocks, results);
    blocks.forEach((block, index) => {
      const wrong = wrongWith(block, results[index], isRecording);
      if (wrong === undefined) passed += 1;
      else problems.push(`${file}:${block.line}  ${wrong}`);
    });
  }
  return {passed, problems};
}

function markdownIn(folder) {
  if (!existsSync(path.join(ROOT, folder))) return [];
  return readdirSync(path.join(ROOT, folder), {
    withFileTypes: true,
    recursive: true,
  })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) =>
      path
        .relative(ROOT, path.join(entry.parentPath ?? entry.path, entry.name))
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Fences with their info, content, and the 1-based lines of their first and last mark. */
function fencesIn(text) {
  const fences = [];
  let open;
  text.split('\n').forEach((line, index) => {
    const [, mark, info] = /^(`{3,})\s*(.*?)\s*$/.exec(line) ?? [];
    if (open === undefined) {
      if (mark !== undefined) open = {mark, info, line: index + 1, lines: []};
    } else if (mark?.startsWith(open.mark) && info === '') {
      const {lines, ...fence} = open;
      fences.push({...fence, content: lines.join('\n'), end: index + 1});
      open = undefined;
    } else open.lines.push(line);
  });
  return fences;
}

function blocksIn(fences) {
  const snippet = (kind, id) =>
    fences.find(({info}) => info === `python ${kind} for=${id}`)?.content;
  return fences.flatMap((fence, index) => {
    const id = /^python live\s.*?\bid=(\S+)/.exec(fence.info)?.[1];
    if (id === undefined) return [];
    const next = fences[index + 1];
    const hasOutput =
      next?.info === 'text output' && next.line <= fence.end + 2;
    return {
      id,
      line: fence.line,
      end: fence.end,
      code: fence.content,
      output: hasOutput ? next : undefined,
      check: snippet('check', id),
      solution: snippet('solution', id),
    };
  });
}

async function runPage(python, file, blocks) {
  const {code, output} = await execute(
    [...python.command, '-I', '-c', RUNNER],
    {
      cwd: ROOT,
      timeoutS: 120,
      input: JSON.stringify(
        blocks.map(({id, code, check, solution}) => ({
          id,
          code,
          check,
          solution,
        })),
      ),
    },
  );
  if (code !== 0)
    throw new LabError(`The live code of ${file} cannot be run:\n${output}`);
  return JSON.parse(output);
}

/** What is wrong with a block; nothing when it does what its page says. */
function wrongWith(block, result, isRecording) {
  if (result.error !== null)
    return `"${block.id}" ends with an error:\n${result.error}`;
  const recorded =
    block.output === undefined ? '' : `${block.output.content}\n`;
  if (!isRecording && result.output !== recorded)
    return `"${block.id}" prints other lines than its page says; record them with: npm run test:labs -- live-blocks --record\n${result.output}`;
  if (block.check !== undefined && result.start === null)
    return `The check of "${block.id}" passes on the code that is to be completed; make it ask for more.`;
  if (block.solution !== undefined && result.solution !== null)
    return `The solution of "${block.id}" does not pass its check:\n${result.solution}`;
  return undefined;
}

/** From the last block to the first, so that the lines of those before it stay where they are. */
function recordOutputs(file, text, blocks, results) {
  const lines = text.split('\n');
  blocks.forEach((block, index) => {
    block.result = results[index];
  });
  for (const {end, output, result} of blocks.toReversed()) {
    if (result.error !== null) continue;
    const last = output?.end ?? end;
    const fence =
      result.output === ''
        ? []
        : ['', '```text output', result.output.replace(/\n$/, ''), '```'];
    lines.splice(end, last - end, ...fence);
  }
  const recorded = lines.join('\n');
  if (recorded !== text) writeFileSync(path.join(ROOT, file), recorded);
}
