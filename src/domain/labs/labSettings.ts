import * as z from 'zod';

/** Where a lab says how it differs from one that stands alone; a lab without this file does not. */
export const settingsFile = 'lab.json';

const labSettings = z.strictObject({
  /** Labs whose files it needs: its archive holds them, each in a folder of its name. */
  uses: z.array(z.string()).default([]),
  /** The folder in which readers work. Where it is named, the tests run the commands of the lessons as they are printed. */
  readersFolder: z.string().optional(),
});

/** How a lab differs from one that stands alone. */
export type LabSettings = z.infer<typeof labSettings>;

/**
 * Reads the settings of a lab.
 *
 * @throws when the file is no JSON, or has other keys
 */
export function parseLabSettings(text: string | undefined): LabSettings {
  return labSettings.parse(text === undefined ? {} : JSON.parse(text));
}
