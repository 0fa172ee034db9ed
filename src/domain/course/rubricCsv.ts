import {csvOf} from './csv';
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

/** The rubric for spreadsheets: a row per criterion. */
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
  return csvOf([
    columns,
    ...rows.map((row) => columns.map((column) => String(row[column] ?? ''))),
  ]);
}
