/** A command as a page prints it, and the lines that it prints below. */
export type PrintedCommand = {
  readonly command: string;
  readonly expected: readonly string[];
  /** Where the command begins; the first line is 1. */
  readonly line: number;
};

/** Reads a printed session: `$ ` begins a command, `> ` continues it, the other lines are what it prints. */
export function printedCommands(session: string): readonly PrintedCommand[] {
  const commands: {command: string; expected: string[]; line: number}[] = [];
  for (const [index, text] of session.split('\n').entries()) {
    const last = commands.at(-1);
    if (text.startsWith('$ '))
      commands.push({command: text.slice(2), expected: [], line: index + 1});
    else if (last?.expected.length === 0 && text.startsWith('> '))
      last.command += `\n${text.slice(2)}`;
    else last?.expected.push(text);
  }
  return commands;
}

/** What a reader wants of a printed session in a shell of their own: its commands, a line each; nothing without any. */
export function commandsToPaste(session: string): string | undefined {
  const commands = printedCommands(session).map(({command}) => command);
  return commands.length === 0 ? undefined : commands.join('\n');
}
