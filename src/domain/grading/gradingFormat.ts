import {sortedRecord} from '../semilattice/sortedRecord';
import type {Grading} from './project';

/** Names the format in a file, an address and the browser's storage. */
export const formatName = 'mlops-course-project';

/** Raised with every change that an older release could not read. */
export const formatVersion = 1;

/** Writes projects; two states that are equal are written alike. */
export function writeGrading(grading: Grading, indent?: number): string {
  return JSON.stringify(
    {
      format: formatName,
      version: formatVersion,
      projects: sortedRecord(grading, (project) =>
        sortedRecord(project, ({at, value}) => ({at, value})),
      ),
    },
    undefined,
    indent,
  );
}
