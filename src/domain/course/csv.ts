/**
 * A table for spreadsheets, by RFC 4180.
 *
 * The byte order mark tells spreadsheets that the letters are UTF-8.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
}

/** A field as it has to stand between commas, or between tabs. */
export function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
