/** Stands for what differs: alone in a line for any lines, inside a line for any characters. */
const gap = '…';

/** Says whether a command printed what its page shows; white space at the ends of lines and empty lines around do not count. */
export function isSameOutput(
  expected: readonly string[],
  seen: string,
): boolean {
  const lines = trimmed(seen.replaceAll('\r', '').split('\n'));
  return patternOf(trimmed(expected)).test(
    lines.map((line) => `${line}\n`).join(''),
  );
}

function patternOf(lines: readonly string[]): RegExp {
  const patterns = lines.map((line) =>
    line.trim() === gap
      ? '(?:.*\n)*'
      : `${line.split(gap).map(escaped).join('.*')}\n`,
  );
  return new RegExp(`^${patterns.join('')}$`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function trimmed(lines: readonly string[]): string[] {
  const text = lines.map((line) => line.trimEnd()).join('\n');
  const inner = text.replace(/^\n+|\n+$/g, '');
  return inner === '' ? [] : inner.split('\n');
}
