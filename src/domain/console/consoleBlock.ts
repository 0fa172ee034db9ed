import type {Fence} from '../markdown/outline';
import {printedCommands, type PrintedCommand} from './printedCommands';

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
 * Reads a fence as commands to run, with the lines of the file.
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
    commands: printedCommands(content).map((printed) => ({
      ...printed,
      line: line + printed.line,
    })),
    step: step === undefined ? undefined : Number(step),
    line,
  };
}
