import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {recordFile} from '../../domain/labs/labFiles';
import {parseLabRecord, type LabRecord} from '../../domain/labs/labRecord';
import {isStale} from '../../domain/labs/staleRecord';
import {readmeCommands} from '../../domain/labs/readmeCommands';
import {archiveOf} from './archive';
import {filesToHandOut} from './readLab';

/** A lab whose tests have passed. */
export type VerifiedLab = {
  readonly name: string;
  readonly record: Pick<LabRecord, 'date' | 'versions'>;
  /** Whether the record is old today. */
  readonly isStale: boolean;
  /** What its README says to run, in order. */
  readonly commands: () => readonly string[];
  /** The size of its archive. */
  readonly archiveBytes: () => number;
};

/** Finds labs by name; a lab without a record of a green run is not found. */
export function labFinder(
  siteDir: string,
): (name: string) => VerifiedLab | undefined {
  return (name) => {
    const folder = join(siteDir, 'labs', name);
    const text = (file: string) =>
      existsSync(join(folder, file))
        ? readFileSync(join(folder, file), 'utf8')
        : undefined;
    const record = parseLabRecord(text(recordFile));
    return (
      record && {
        name,
        record,
        isStale: isStale(record.date, Date.now()),
        commands: () => readmeCommands(text('README.md') ?? ''),
        archiveBytes: () => archiveOf(name, filesToHandOut(folder)).length,
      }
    );
  };
}
