import type {Nodes, Root} from 'mdast';
import type {Locale} from '../locale';
import type {Repository} from '../repository';
import type {LineProblem} from './lineProblem';
import type {Outline} from './outline';

/** The body of a page as it was parsed, once. */
export type ParsedPage = {
  readonly tree: Root;
  readonly outline: Outline;
  /** The line of the file on which a node of the tree begins. */
  readonly lineOf: (node: Nodes) => number;
};

/** What was found on a page, and what is wrong with what stands there; a block with a problem may be left out. */
export type Read<Block> = {
  readonly found: readonly Block[];
  readonly problems: readonly LineProblem[];
};

/** The file in which blocks stand. */
export type BlockPlace = {
  /** Path from the repository's root, with `/`. */
  readonly path: string;
  readonly locale: Locale;
};

/** What must be the same in every language. Parts are what a block consists of, such as the questions of a quiz. */
export type Shape = {
  readonly id: string;
  readonly line: number;
  /** Facts by name, in words that a message can show. */
  readonly facts?: Readonly<Record<string, string>>;
  readonly parts?: readonly Shape[];
};

/** How messages call blocks of a kind, in the plural and one of them: `quizzes`, `quiz`. */
export type ShapeOf<Block> = {
  readonly many: string;
  readonly one: string;
  readonly of: (block: Block) => Shape;
  /** The same for the parts of a block. */
  readonly parts?: {readonly many: string; readonly one: string};
};

/**
 * Everything that the rest of the house has to know of one kind of block. All kinds stand in `course/features.ts`;
 * a facet that a kind does not have is `none`, never left out.
 */
export type Feature<Block extends {readonly line: number}> = {
  readonly read: (page: ParsedPage) => Read<Block>;
  /** Says what is wrong with readable blocks when the files of the repository are at hand. */
  readonly problems:
    | ((
        blocks: readonly Block[],
        place: BlockPlace,
        repository: Repository,
      ) => Iterable<LineProblem>)
    | None;
  /** What both languages must have alike, in the same order. */
  readonly shape: ShapeOf<Block> | None;
  /** Ids under which readers keep results: progress and review. */
  readonly results:
    ((block: Block, pageId: string) => readonly string[]) | None;
  /** The class of its elements that are no text of the page; the search leaves them out. */
  readonly unsearched: string | None;
  /** What a document on paper puts at its end: the class of the block, and those of its parts by the chapter they go to. */
  readonly printed:
    | {
        readonly block: string;
        readonly parts: Partial<
          Readonly<Record<'hints' | 'solutions' | 'keys', string>>
        >;
      }
    | None;
};

type None = undefined;

/** A kind of block has no such facet. */
export const none = undefined;
