import {isMoment, recordOf} from '../semilattice/fields';
import {lastCode, lastWord, normalEdition} from './mergeProgress';
import {migrated} from './migrations';
import {
  codeLimit,
  type Answer,
  type EditionProgress,
  type Mark,
  type Progress,
  type WrittenCode,
} from './progress';
import {formatName, formatVersion} from './progressFormat';
import {followRedirect, redirects, type Redirects} from './redirects';

/** What stands in a text: a history, or why there is none. */
export type ReadProgress =
  | {
      readonly progress: Progress;
      /** How many entries could not be read. They are left out of the history. */
      readonly skipped: number;
    }
  | {
      /** `damaged`: no JSON. `foreign`: JSON of something else. `newer`: of a later release. */
      readonly problem: 'damaged' | 'foreign' | 'newer';
    };

/** Reads foreign text: a file, or what the browser's storage holds. Never throws. */
export function readProgress(
  text: string,
  table: Redirects = redirects,
): ReadProgress {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {problem: 'damaged'};
  }
  const stored = recordOf(value);
  const version = stored?.version;
  if (stored?.format !== formatName || !isMoment(version))
    return {problem: 'foreign'};
  if (version > formatVersion) return {problem: 'newer'};
  return readCurrent(migrated(stored, version, formatVersion), table);
}

function readCurrent(value: unknown, table: Redirects): ReadProgress {
  const tally = {skipped: 0};
  const {editions, ...rest} = recordOf(value) ?? {};
  tally.skipped += unknownFields(rest, ['format', 'version']);
  const progress = new Map<string, EditionProgress>();
  for (const [id, edition] of entriesOf(editions, tally)) {
    const fields = recordOf(edition);
    if (!/^[\w.-]{1,40}$/.test(id) || fields === undefined) tally.skipped++;
    else
      progress.set(
        id,
        readEdition(
          fields,
          (Object.hasOwn(table, id) ? table[id] : undefined) ?? {},
          tally,
        ),
      );
  }
  return {progress, skipped: tally.skipped};
}

type Tally = {skipped: number};

function readEdition(
  {
    clearedAt = 0,
    clearedPages,
    marks,
    answers,
    code,
    ...rest
  }: Readonly<Record<string, unknown>>,
  table: Readonly<Record<string, string>>,
  tally: Tally,
): EditionProgress {
  tally.skipped += unknownFields(rest, []);
  const isCleared = isMoment(clearedAt);
  if (!isCleared && clearedAt !== 0) tally.skipped++;
  return normalEdition({
    clearedAt: isCleared ? clearedAt : 0,
    clearedPages: readItems(clearedPages, {
      read: (at) => (isMoment(at) ? at : undefined),
      join: Math.max,
      table,
      tally,
    }),
    marks: readItems(marks, {read: readMark, join: lastWord, table, tally}),
    answers: readItems(answers, {
      read: (log) => readLog(log, tally),
      join: (a, b) => [...a, ...b],
      table,
      tally,
    }),
    code: readItems(code, {read: readCode, join: lastCode, table, tally}),
  });
}

/** Reads entries by the ids of things; where two ids lead to the same thing, their entries are joined. */
function readItems<Entry>(
  value: unknown,
  {
    read,
    join,
    table,
    tally,
  }: {
    readonly read: (value: unknown) => Entry | undefined;
    readonly join: (a: Entry, b: Entry) => Entry;
    readonly table: Readonly<Record<string, string>>;
    readonly tally: Tally;
  },
): Map<string, Entry> {
  const items = new Map<string, Entry>();
  for (const [oldId, stored] of entriesOf(value, tally)) {
    const entry = isItemId(oldId) ? read(stored) : undefined;
    if (entry === undefined) {
      tally.skipped++;
      continue;
    }
    const id = followRedirect(oldId, table);
    const known = items.get(id);
    items.set(id, known === undefined ? entry : join(known, entry));
  }
  return items;
}

function isItemId(id: string): boolean {
  return id.length <= 300 && /^[\w./-]+(#[\w./-]+)?$/.test(id);
}

function readMark(value: unknown): Mark | undefined {
  const {at, done} = recordOf(value) ?? {};
  return isMoment(at) && typeof done === 'boolean' ? {at, done} : undefined;
}

function readCode(value: unknown): WrittenCode | undefined {
  const {at, text} = recordOf(value) ?? {};
  return isMoment(at) && typeof text === 'string' && text.length <= codeLimit
    ? {at, text}
    : undefined;
}

/** The answers that can be read; the others are counted. */
function readLog(value: unknown, tally: Tally): readonly Answer[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((entry: unknown) => {
    const {at, right, chosen} = recordOf(entry) ?? {};
    if (!isMoment(at) || typeof right !== 'boolean') {
      tally.skipped++;
      return [];
    }
    return [{at, right, ...(isChoice(chosen) ? {chosen} : {})}];
  });
}

/** Numbers of options; what is none is no reason to lose the answer. */
function isChoice(value: unknown): value is readonly number[] {
  return (
    Array.isArray(value) &&
    value.length <= 50 &&
    value.every((number) => Number.isSafeInteger(number) && Number(number) >= 0)
  );
}

/** The entries of a record; something else counts as one entry that cannot be read. */
function entriesOf(value: unknown, tally: Tally): [string, unknown][] {
  const fields = recordOf(value);
  if (fields === undefined && value !== undefined) tally.skipped++;
  return Object.entries(fields ?? {});
}

function unknownFields(
  fields: Readonly<Record<string, unknown>>,
  known: readonly string[],
): number {
  return Object.keys(fields).filter((key) => !known.includes(key)).length;
}
