import {isMoment, recordOf} from '../semilattice/fields';
import {formatName, formatVersion} from './gradingFormat';
import {textLimit, type Grading, type Register, type Value} from './project';

/** What stands in a text: projects, or why there are none. */
export type ReadGrading =
  | {
      readonly grading: Grading;
      /** How many entries could not be read. They are left out. */
      readonly skipped: number;
    }
  | {
      /** `damaged`: no JSON. `foreign`: JSON of something else. `newer`: of a later release. */
      readonly problem: 'damaged' | 'foreign' | 'newer';
    };

/** Reads foreign text: a file, an address, or what the browser's storage holds. Never throws. */
export function readGrading(text: string): ReadGrading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {problem: 'damaged'};
  }
  const {format, version, projects, ...rest} = recordOf(value) ?? {};
  if (format !== formatName || !isMoment(version)) return {problem: 'foreign'};
  if (version > formatVersion) return {problem: 'newer'};
  const fields = recordOf(projects);
  if (fields === undefined) return {problem: 'damaged'};
  const tally = {skipped: Object.keys(rest).length};
  const grading = new Map<string, ReadonlyMap<string, Register>>();
  for (const [id, project] of Object.entries(fields)) {
    const entries = recordOf(project);
    if (!/^[\w-]{1,40}$/.test(id) || entries === undefined) tally.skipped++;
    else grading.set(id, readProject(entries, tally));
  }
  return {grading, skipped: tally.skipped};
}

function readProject(
  entries: Readonly<Record<string, unknown>>,
  tally: {skipped: number},
): ReadonlyMap<string, Register> {
  return new Map(
    Object.entries(entries).flatMap(([key, entry]): [string, Register][] => {
      const {at, value, ...rest} = recordOf(entry) ?? {};
      if (
        isMoment(at) &&
        isValueOf(key, value) &&
        Object.keys(rest).length === 0
      )
        return [[key, {at, value}]];
      tally.skipped++;
      return [];
    }),
  );
}

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';
const role = '(?:team|reviewer)';

/** What may stand under which key; whether a stage or a criterion of this name exists is not asked: names may change. */
const valuesByKey: readonly (readonly [
  RegExp,
  (value: unknown) => value is Value,
])[] = [
  [/^name$/, isText],
  [/^removed$/, isBoolean],
  [new RegExp(`^${id}/points/${role}$`), isPoints],
  [new RegExp(`^${id}/criteria/${id}/${role}$`), isBoolean],
  [new RegExp(`^${id}/note/${role}$`), isText],
  [new RegExp(`^${id}/evidence$`), isAddressText],
];

function isValueOf(key: string, value: unknown): value is Value {
  if (key.length > 200) return false;
  const [, isRight] = valuesByKey.find(([keys]) => keys.test(key)) ?? [];
  return isRight !== undefined && (value === null || isRight(value));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= textLimit;
}

function isAddressText(value: unknown): value is string {
  return isText(value) && (value === '' || isAddress(value));
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isPoints(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** Whether a text is an address that may be a link: nothing that a browser would run. */
export function isAddress(text: string): boolean {
  return (
    text.length <= textLimit &&
    /^https?:\/\/[^\s]+$/i.test(text) &&
    URL.canParse(text)
  );
}
