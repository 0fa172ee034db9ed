/** A command of a lab's README and the sentence that says what it does. */
export type ReadmeCommand = {
  readonly does: string;
  readonly command: string;
};

/** Reads the only `sh` block of a lab's README: each command stands below a comment. */
export function readmeCommands(readme: string): ReadmeCommand[] {
  const block =
    /```sh\n([\s\S]*?)```/.exec(readme.replaceAll('\r\n', '\n'))?.[1] ?? '';
  return [...block.matchAll(/^# (.+)\n([^#\n].*)$/gm)].map(
    ([, does = '', command = '']) => ({does, command}),
  );
}
