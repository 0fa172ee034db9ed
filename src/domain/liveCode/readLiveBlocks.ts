import type {Read} from '../markdown/feature';
import type {LineProblem} from '../markdown/lineProblem';
import type {Fence} from '../markdown/outline';
import {didYouMean} from '../nearest';
import type {LiveBlock, Snippet} from './liveBlock';
import {liveFenceIn, type LiveFence} from './liveFence';
import {importsIn, liveModules} from './liveModules';

type Changeable = {-readonly [Key in keyof LiveBlock]: LiveBlock[Key]};

/** Reads the live code among a page's fences, and says everything that is wrong with it, at the lines of the page. */
export function readLiveBlocks(fences: readonly Fence[]): Read<LiveBlock> {
  const blocks: Changeable[] = [];
  const problems: LineProblem[] = [];
  const report = (line: number, message: string): void => {
    problems.push({line, message});
  };
  /** The block whose output may follow, and the line on which it ends. */
  let before: {block: Changeable | undefined; end: number} | undefined;
  for (const fence of fences) {
    const read = liveFenceIn(fence.info);
    const previous = before;
    before = undefined;
    if (read === undefined) continue;
    for (const word of read.strange) report(fence.line, strangeWord(word));
    switch (read.fence.kind) {
      case 'live': {
        const block = blockOf(fence, read.fence, blocks, report);
        if (block !== undefined) blocks.push(block);
        before = {block, end: endOf(fence)};
        break;
      }
      case 'output':
        if (previous !== undefined && fence.line <= previous.end + 2) {
          if (previous.block !== undefined)
            previous.block.output = fence.content;
        } else
          report(
            fence.line,
            'This output follows no live block; put it directly after its ```python live id=….',
          );
        break;
      case 'check':
      case 'solution':
        addSnippet(fence, read.fence, blocks, report);
        break;
    }
  }
  for (const {id, isExercise, check, line} of blocks)
    if (isExercise && check === undefined)
      report(
        line,
        `The exercise "${id}" has no check; add \`\`\`python check for=${id} after it.`,
      );
  return {found: blocks, problems};
}

type Report = (line: number, message: string) => void;

function blockOf(
  fence: Fence,
  {id, isExercise}: Extract<LiveFence, {kind: 'live'}>,
  blocks: readonly LiveBlock[],
  report: Report,
): Changeable | undefined {
  codeProblems(fence, report);
  if (id === undefined) {
    report(
      fence.line,
      'The live block has no id; write ```python live id=kebab-id.',
    );
    return undefined;
  }
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    report(
      fence.line,
      `The live block has the id "${id}"; write it as kebab-case ASCII.`,
    );
  const taken = blocks.find((other) => other.id === id);
  if (taken !== undefined)
    report(
      fence.line,
      `The id "${id}" is taken by the live block on line ${taken.line}; choose another.`,
    );
  return {id, isExercise, code: fence.content, output: '', line: fence.line};
}

function addSnippet(
  fence: Fence,
  {kind, target}: Extract<LiveFence, {kind: 'check' | 'solution'}>,
  blocks: readonly Changeable[],
  report: Report,
): void {
  codeProblems(fence, report);
  const exercise = blocks.find(({id}) => id === target);
  if (exercise === undefined) {
    const ids = blocks.map(({id}) => id);
    report(
      fence.line,
      target === undefined
        ? `The ${kind} names no exercise; write \`\`\`python ${kind} for=<its id>.`
        : `The ${kind} is for "${target}", but no live block above it has that id.${didYouMean(target, ids)}`,
    );
  } else if (!exercise.isExercise)
    report(
      fence.line,
      `"${exercise.id}" on line ${exercise.line} is no exercise; write \`\`\`python live id=${exercise.id} exercise there, or leave the ${kind} out.`,
    );
  else if (exercise[kind] !== undefined)
    report(
      fence.line,
      `"${exercise.id}" has a ${kind} on line ${exercise[kind].line} already; keep one.`,
    );
  else
    exercise[kind] = {code: fence.content, line: fence.line} satisfies Snippet;
}

function codeProblems({content, line}: Fence, report: Report): void {
  if (content.trim() === '')
    report(line, 'The live code is empty; write some.');
  for (const {module, line: index} of importsIn(content))
    if (!liveModules.includes(module))
      report(
        line + 1 + index,
        `Live code cannot import "${module}": it is not among the modules that work in every browser, listed in src/domain/liveCode/liveModules.ts. Do without it, or leave out "live".`,
      );
}

function strangeWord(word: string): string {
  return `Live code does not know "${word}".${didYouMean(word, ['exercise', 'id=', 'for='])}`;
}

function endOf({line, content}: Fence): number {
  return line + (content === '' ? 0 : content.split('\n').length) + 1;
}
