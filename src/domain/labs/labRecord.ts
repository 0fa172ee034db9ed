import * as z from 'zod';

const labRecord = z.object({
  /** The day of the last run without a failure, ISO 8601. */
  date: z.iso.date(),
  /** Versions that were installed, by the name of their package; `python` is Python's. */
  versions: z.record(z.string(), z.string()),
  /** A hash of everything that a lesson can quote, by {@link codeKey}. */
  code: z.record(z.string(), z.string()),
});

/** What `npm run test:labs -- --record` wrote after the lab passed: `labs/<lab>/verified.json`. */
export type LabRecord = z.infer<typeof labRecord>;

/** Reads the record of a lab; `undefined` when it is missing or is none. */
export function parseLabRecord(
  text: string | undefined,
): LabRecord | undefined {
  if (text === undefined) return undefined;
  try {
    return labRecord.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * The name of quoted code in a record: `src/churn_api/main.py#app-factory`, or the path alone for a whole file.
 *
 * @param path - path of the file inside its lab
 */
export function codeKey(path: string, region?: string): string {
  return region === undefined ? path : `${path}#${region}`;
}
