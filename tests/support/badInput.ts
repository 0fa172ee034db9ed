import {problemsWith, smallCourse, smallPage} from './smallCourse';

/** A text, or one that is too long to write: pieces and how often each follows. */
type Text = string | {readonly repeat: readonly [piece: string, times: number]};

/** What an author may do wrong, and all that the check says of it. */
export type BadInput = {
  readonly name: string;
  /** The body of `docs/a.md`; its first line is line 5. */
  readonly body?: Text;
  /** The front matter of `docs/a.md`; its first line is line 2. */
  readonly keys?: string;
  /** Files in place of those of the small course; `null` takes one away. */
  readonly files?: Readonly<Record<string, Text | null>>;
  /** What stands in a file of the small course, and what stands there instead. */
  readonly replace?: Readonly<Record<string, readonly [string, string]>>;
  readonly says: readonly string[];
};

/** What the check says of the small course with an input in it. */
export function saidOf({
  body,
  keys,
  files = {},
  replace = {},
}: Omit<BadInput, 'says'>): string[] {
  const page = {
    ...(body === undefined ? {} : {body: written(body)}),
    ...(keys === undefined ? {} : {keys}),
  };
  return problemsWith({
    'docs/a.md': smallPage(page),
    ...Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path,
        text === null ? undefined : written(text),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(replace).map(([path, [from, to]]) => {
        const text = smallCourse[path] ?? '';
        if (!text.includes(from)) throw new Error(`${path} has no "${from}".`);
        return [path, text.replace(from, () => to)];
      }),
    ),
  });
}

function written(text: Text): string {
  if (typeof text === 'string') return text;
  const [piece, times] = text.repeat;
  return piece.repeat(times);
}
