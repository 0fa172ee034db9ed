import {createInterface} from 'node:readline/promises';
import {
  answerProblem,
  type ExistingPage,
  type Question,
} from '../../src/domain/newPage/newPage';
import {courseStore} from '../../src/plugins/course/courseStore';
import {isUsageError, UsageError} from './writeFiles';

export type Answers = Readonly<Record<string, string>>;

/** Runs a command whose mistakes are sentences to its author. */
export async function withUsage(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const isUsage =
      isUsageError(error) ||
      (error instanceof Error &&
        'code' in error &&
        String(error.code).startsWith('ERR_PARSE_ARGS'));
    if (!isUsage) throw error;
    console.error(`✗ ${error.message}`);
    process.exitCode = 1;
  }
}

/** The pages of the current edition. */
export function existingPages(): ExistingPage[] {
  const store = courseStore(process.cwd());
  store.load();
  const [catalogue] = store.editions()[0]?.catalogues ?? [];
  return [...(catalogue?.pages.values() ?? [])];
}

/**
 * What the flags say; the rest is asked when somebody sits at the terminal.
 *
 * @throws UsageError when a flag is wrong, or missing and nobody is there
 */
export async function answersTo(
  questions: readonly Question[],
  given: Readonly<Record<string, string | undefined>>,
): Promise<Answers> {
  const answers: Record<string, string> = {};
  for (const question of questions) {
    const value = given[question.key] ?? (await ask(question));
    const problem = answerProblem(question, value);
    if (problem !== undefined) throw new UsageError(problem);
    answers[question.key] = value;
  }
  return answers;
}

async function ask(question: Question): Promise<string> {
  const {key, text, options} = question;
  const choice = options === undefined ? '' : ` (${options.join(', ')})`;
  if (!process.stdin.isTTY)
    throw new UsageError(`"${key}" is missing: ${text}${choice}.`);
  const terminal = createInterface(process.stdin, process.stdout);
  try {
    for (;;) {
      const answer = (await terminal.question(`${text}${choice}: `)).trim();
      const problem = answerProblem(question, answer);
      if (problem === undefined) return answer;
      console.log(problem);
    }
  } finally {
    terminal.close();
  }
}
