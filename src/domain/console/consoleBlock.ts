import type {Fence} from '../markdown/outline';

/** A command as a page prints it, and the lines that it prints below. */
export type PrintedCommand = {
  readonly command: string;
  readonly expected: readonly string[];
  /** The line of the file on which the command stands. */
  readonly line: number;
};

/** A ` ```console ` fence that tests run. */
export type ConsoleBlock = {
  readonly commands: readonly PrintedCommand[];
  /** The step whose solution the reader has written by then; it is copied before the commands are run. */
  readonly step: number | undefined;
  readonly line: number;
};

/** Words after `console` in a fence; readers do not see them. */
const stepMark = /^step=(\d+)$/;
const notRunMark = 'not-run';

/**
 * Reads a fence as commands to run: `$ ` begins one, `> ` continues it, the other lines are what it prints.
 *
 * @returns nothing for another kind of fence, and for one marked `not-run`; a sentence for a mark that is unknown
 */
export function readConsole({
  info,
  content,
  line,
}: Fence): ConsoleBlock | string | undefined {
  const [language, ...marks] = info.split(/\s+/);
  if (language !== 'console' || marks.includes(notRunMark)) return undefined;
  const unknown = marks.filter((mark) => !stepMark.test(mark));
  if (unknown.length > 0)
    return `console has the mark "${unknown.join(' ')}"; it may have step=<number> or ${notRunMark}.`;
  const step = marks.map((mark) => stepMark.exec(mark)?.[1]).at(-1);
  return {
    commands: commandsIn(content, line),
    step: step === undefined ? undefined : Number(step),
    line,
  };
}

function commandsIn(content: string, fenceLine: number): PrintedCommand[] {
  const commands: {command: string; expected: string[]; line: number}[] = [];
  for (const [index, text] of content.split('\n').entries()) {
    const last = commands.at(-1);
    if (text.startsWith('$ '))
      commands.push({
        command: text.slice(2),
        expected: [],
        line: fenceLine + 1 + index,
      });
    else if (last?.expected.length === 0 && text.startsWith('> '))
      last.command += `\n${text.slice(2)}`;
    else last?.expected.push(text);
  }
  return commands;
}
