import {labOfPath, recordFile} from '../labs/labFiles';
import {codeKey, parseLabRecord} from '../labs/labRecord';
import {labCodeOf, type Quotation, type ReadLab} from './labCode';

type Options = {
  readonly readLab: ReadLab;
  /** Hashes code as the lab's record did. */
  readonly hash: (code: string) => string;
};

/** Says that quoted code has changed since the lab's tests last passed; a lesson must not say that it was run. */
export function unverifiedProblem(
  quotation: Quotation,
  {readLab, hash}: Options,
): string | undefined {
  const {file, region} = quotation;
  const code = labCodeOf(quotation, readLab);
  const lab = labOfPath(file);
  // A quotation that leads nowhere is reported by `labCodeProblem`.
  if (code === undefined || lab === undefined) return undefined;
  const cure = `Run them: npm run test:labs -- ${lab} --record`;
  const record = parseLabRecord(readLab(`labs/${lab}/${recordFile}`));
  if (record === undefined)
    return `labs/${lab} has no record of a run in which its tests passed. ${cure}`;
  const path = file.slice(`labs/${lab}/`.length);
  if (record.code[codeKey(path, region)] === hash(code)) return undefined;
  const what = region === undefined ? file : `region "${region}" of ${file}`;
  return `${what} is newer than the last run in which the lab's tests passed (${record.date}). ${cure}`;
}
