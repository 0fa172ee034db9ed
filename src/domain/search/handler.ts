import {SearchError, type FetchFile} from './indexFiles';
import type {SearchAnswer, SearchMessage} from './messages';
import type {Weights} from './weights';
import {createSearcher, type Searcher} from './searcher';

export type Handler = (message: SearchMessage) => Promise<SearchAnswer>;

/**
 * Answers messages; what a Web Worker runs. Every edition's index opens once, when it is first asked for.
 *
 * An answer may come after a later one: whoever asks keeps the ids.
 */
export function createHandler({
  filesOf,
  now,
  weights,
}: {
  /** Fetches files of an edition's index. */
  readonly filesOf: (edition: string) => FetchFile;
  /** Time in milliseconds. */
  readonly now: () => number;
  /** Other than those of the site while they are searched for. */
  readonly weights?: Weights;
}): Handler {
  const searchers = new Map<string, Promise<Searcher>>();
  const searcherOf = (edition: string): Promise<Searcher> => {
    const known = searchers.get(edition);
    if (known !== undefined) return known;
    const searcher = createSearcher(filesOf(edition), weights);
    searchers.set(edition, searcher);
    // The next query tries again.
    searcher.catch(() => searchers.delete(edition));
    return searcher;
  };
  return async (message) => {
    const start = now();
    const {id} = message;
    try {
      const searcher = await searcherOf(message.edition);
      const result = await searcher.search(message);
      return {type: 'result', id, ...result, tookMs: now() - start};
    } catch (error) {
      if (error instanceof SearchError)
        return {type: 'failure', id, reason: error.reason};
      throw error;
    }
  };
}
