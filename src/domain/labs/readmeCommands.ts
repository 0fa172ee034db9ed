/** Reads the commands of a lab's README, in order: each is an `sh` block of one line. */
export function readmeCommands(readme: string): string[] {
  const blocks = readme
    .replaceAll('\r\n', '\n')
    .matchAll(/^```sh\n(.+)\n```$/gm);
  return [...blocks].map(([, command = '']) => command);
}
