import type {OpenData} from './openData';

/** The order of the columns; the names are those of the JSON. */
const columns = [
  'stage',
  'title',
  'points',
  'estimatedHours',
  'url',
  'criterion',
  'text',
  'taught',
  'practised',
  'checked',
] as const;

/**
 * The rubric for spreadsheets: a row per criterion, RFC 4180.
 *
 * The byte order mark tells spreadsheets that the letters are UTF-8.
 */
export function rubricCsv({stages}: OpenData['rubric']): string {
  const rows = stages.flatMap((stage) =>
    stage.criteria.map((criterion) => ({
      ...stage,
      criterion: criterion.id,
      text: criterion.text,
      taught: criterion.taught?.join(' '),
      practised: criterion.practised?.join(' '),
      checked: criterion.checked,
    })),
  );
  return `\uFEFF${[
    columns.join(','),
    ...rows.map((row) =>
      columns.map((column) => quoted(String(row[column] ?? ''))).join(','),
    ),
  ]
    .map((line) => `${line}\r\n`)
    .join('')}`;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
