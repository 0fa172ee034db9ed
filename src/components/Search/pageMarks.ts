import type {SearchHit} from '../../domain/search/messages';

/** What to mark on a page that was found. */
export type PageMarks = {
  /** Path of the page, with the base. */
  readonly path: string;
  readonly edition: string;
  readonly query: string;
  /** The words that answered, as the result shows them. */
  readonly words: readonly string[];
};

/** Enough to open a result in another tab; later visits to the page are about something else. */
export const freshMs = 60_000;

/** The address of the page stays clean: what to mark travels beside it. */
export function formatMarks(marks: PageMarks, now: number): string {
  return JSON.stringify({...marks, time: now});
}

/** Reads what is to be marked on the page at a path; `undefined` when nothing is. */
export function parseMarks(
  stored: string | null,
  path: string,
  now: number,
): PageMarks | undefined {
  try {
    const value: unknown = JSON.parse(stored ?? 'null');
    if (!isStored(value) || value.path !== path) return undefined;
    return Math.abs(now - value.time) < freshMs ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The words that a result marks. */
export function wordsOfHit({sectionTitle, excerpt}: SearchHit): string[] {
  return [sectionTitle, excerpt].flatMap(({text, ranges}) =>
    ranges.map(([start, end]) => text.slice(start, end)),
  );
}

function isStored(value: unknown): value is PageMarks & {time: number} {
  if (typeof value !== 'object' || value === null) return false;
  const {path, edition, query, words, time} = value as Partial<
    Record<keyof PageMarks | 'time', unknown>
  >;
  return (
    typeof path === 'string' &&
    typeof edition === 'string' &&
    typeof query === 'string' &&
    Array.isArray(words) &&
    words.every((word) => typeof word === 'string') &&
    typeof time === 'number'
  );
}
