/** A heading of a page's body. */
export type Heading = {
  readonly level: number;
  readonly text: string;
  /** The explicit `{#id}`, when there is one. */
  readonly id: string | undefined;
  readonly line: number;
};

/** A fenced block: ` ```info `, its content and the line of its opening fence. */
export type Fence = {
  readonly info: string;
  readonly content: string;
  readonly line: number;
};

/** `[[target#anchor|label]]`, or `![[image]]` when `embeds`. */
export type WikiLink = {
  readonly target: string;
  readonly anchor: string | undefined;
  readonly embeds: boolean;
  readonly line: number;
};

/** A line of prose, with the content of inline code taken out. */
export type ProseLine = {readonly text: string; readonly line: number};

/** What stands in a Markdown body, found without building a tree: fast enough for a check on every page. */
export type Outline = {
  readonly headings: readonly Heading[];
  readonly fences: readonly Fence[];
  readonly wikiLinks: readonly WikiLink[];
  readonly prose: readonly ProseLine[];
  /** Ids of container directives such as `:::exercise[Title]{#id}`. */
  readonly directiveIds: readonly {
    readonly id: string;
    readonly line: number;
  }[];
};

/**
 * Reads the structure of a Markdown body.
 *
 * @param firstLine - the line of the file on which the body starts (1-based)
 */
export function outlineOf(body: string, firstLine = 1): Outline {
  const {prose, fences} = splitFences(body.split('\n'), firstLine);
  return {
    fences,
    prose,
    headings: prose.flatMap(headingIn),
    wikiLinks: prose.flatMap(wikiLinksIn),
    directiveIds: prose.flatMap(directiveIdIn),
  };
}

function splitFences(
  lines: readonly string[],
  firstLine: number,
): {prose: ProseLine[]; fences: Fence[]} {
  const prose: ProseLine[] = [];
  const fences: Fence[] = [];
  let open: {mark: string; info: string; line: number} | undefined;
  let content: string[] = [];
  lines.forEach((text, index) => {
    const line = firstLine + index;
    const fence = /^\s*(`{3,}|~{3,})\s*(.*)$/.exec(text);
    const mark = fence?.[1] ?? '';
    const info = fence?.[2] ?? '';
    if (open === undefined) {
      if (mark === '' || (mark.startsWith('`') && info.includes('`')))
        prose.push({text: withoutInlineCode(text), line});
      else open = {mark, info: info.trim(), line};
    } else if (mark.startsWith(open.mark) && info.trim() === '') {
      fences.push({
        info: open.info,
        content: content.join('\n'),
        line: open.line,
      });
      open = undefined;
      content = [];
    } else content.push(text);
  });
  if (open !== undefined)
    fences.push({
      info: open.info,
      content: content.join('\n'),
      line: open.line,
    });
  return {prose, fences};
}

/** Keeps the back-ticks, so that what stands around inline code does not grow together. */
function withoutInlineCode(text: string): string {
  return text.replace(/(`+)(?!`)(.*?[^`])\1(?!`)/g, '$1$1');
}

function headingIn({text, line}: ProseLine): Heading[] {
  const match = /^(#{1,6})\s+(.*?)\s*(?:\{#([^}]*)\})?\s*$/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return [];
  return [{level: match[1].length, text: match[2], id: match[3], line}];
}

function wikiLinksIn({text, line}: ProseLine): WikiLink[] {
  return [...text.matchAll(/(!?)\[\[([^\]|\\#]*)(#[^\]|\\]*)?[^\]]*\]\]/g)].map(
    ([, mark, target, anchor]) => ({
      target: (target ?? '').trim(),
      anchor: anchor?.slice(1).trim(),
      embeds: mark === '!',
      line,
    }),
  );
}

function directiveIdIn({text, line}: ProseLine): {id: string; line: number}[] {
  const id = /^:{3,}[a-z]+(?:\[[^\]]*\])?\{#([^\s}]+)/.exec(text)?.[1];
  return id === undefined ? [] : [{id, line}];
}
