import type {Locale} from '../locale';

/** What a page is to somebody who filters results: a lesson is what its folder is, a weekend or a session. */
export const searchKinds = [
  'start',
  'module',
  'session',
  'rubric',
  'stage',
  'term',
  'blog',
  'page',
] as const;

export type SearchKind = (typeof searchKinds)[number];

/** A piece of a page in document order; the plugin makes them from rendered HTML. */
export type Block =
  | {
      readonly type: 'heading';
      /** 1–6. */
      readonly level: number;
      /** The anchor; empty for the page's title. */
      readonly id: string;
      readonly text: string;
      /** Whether it is the title of an exercise. */
      readonly isExercise?: true;
    }
  | {readonly type: 'text' | 'code' | 'table'; readonly text: string}
  /** Lists and rows that lead to other pages: they name what they link to and explain nothing. */
  | {readonly type: 'links'; readonly text: string};

/** A page as the index takes it. */
export type SearchPage = {
  /** The course's id of the page, or its address where it has none. */
  readonly id: string;
  readonly kind: SearchKind;
  /** The language of its text. */
  readonly locale: Locale;
  /** Whether its sections are messages of errors, with cause and cure. */
  readonly listsErrors?: true;
  /** Path of its address below the site's base: `/docs/glossary/docker/`. */
  readonly url: string;
  readonly title: string;
  /** One sentence about the page; for a term its definition. */
  readonly description: string;
  /** Other names in the page's language. */
  readonly aliases: readonly string[];
  /** Title and aliases in the other language. */
  readonly foreignNames: readonly string[];
  /** What the other language calls its sections, by their anchors. */
  readonly foreignHeadings: Readonly<Record<string, string>>;
  /** How readers ask who do not know the page's words. */
  readonly asks: readonly string[];
  readonly blocks: readonly Block[];
};

/** A part of a page that a result can point to: a heading and what stands below it. */
export type Section = {
  /** Empty for the top of the page. */
  readonly anchor: string;
  readonly heading: string;
  readonly isTop: boolean;
  readonly isExercise: boolean;
  readonly body: string;
  readonly code: string;
  readonly tables: string;
  readonly links: string;
};

/** Between two blocks of a field: no phrase reaches over it. */
export const blockEnd = '\n';

/**
 * Splits a page at its headings of level 1–4, in document order.
 *
 * What stands before the first heading belongs to the top. Deeper headings and headings without an anchor stay text of their section.
 */
export function sectionsOf({
  title,
  blocks,
}: Pick<SearchPage, 'title' | 'blocks'>): Section[] {
  const parts: {
    heading: string;
    anchor: string;
    isExercise: boolean;
    blocks: Block[];
  }[] = [{heading: title, anchor: '', isExercise: false, blocks: []}];
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === 1) continue;
    if (block.type === 'heading' && block.level <= 4 && block.id !== '')
      parts.push({
        heading: block.text,
        anchor: block.id,
        isExercise: block.isExercise ?? false,
        blocks: [],
      });
    else parts.at(-1)?.blocks.push(block);
  }
  return parts.map((part, index) => ({
    anchor: part.anchor,
    heading: part.heading,
    isTop: index === 0,
    isExercise: part.isExercise,
    body: textOf(part.blocks, 'text', 'heading'),
    code: textOf(part.blocks, 'code'),
    tables: textOf(part.blocks, 'table'),
    links: textOf(part.blocks, 'links'),
  }));
}

function textOf(
  blocks: readonly Block[],
  ...types: readonly Block['type'][]
): string {
  return blocks
    .filter(({type}) => types.includes(type))
    .map(({text}) => text)
    .join(blockEnd);
}
