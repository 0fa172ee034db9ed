import type {SearchAnswer, SearchMessage} from '../../domain/search/messages';
import type {Range} from '../../domain/search/snippet';

/** Comes first: where the indexes are. */
export type OpenMessage = {
  readonly type: 'open';
  /** Address of the folder that holds a folder for each edition, with `/` at its end. */
  readonly root: string;
  /** Whether to pass by the browser's cache: something in it may be cut or of another release. */
  readonly isRetry: boolean;
};

/** Asks where texts hold the words of a query, whatever their endings. */
export type MarkMessage = {
  readonly type: 'mark';
  readonly id: number;
  readonly edition: string;
  readonly query: string;
  /** Words that answered the query in a way that only the index knows: a name in the other language, a mended typo. */
  readonly words: readonly string[];
  readonly texts: readonly string[];
};

export type MarkAnswer = {
  readonly type: 'marks';
  readonly id: number;
  /** For each text, in the same order. */
  readonly ranges: readonly (readonly Range[])[];
};

export type WorkerMessage = OpenMessage | SearchMessage | MarkMessage;

export type WorkerAnswer = SearchAnswer | MarkAnswer;
