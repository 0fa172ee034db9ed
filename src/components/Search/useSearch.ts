import {useEffect, useState} from 'react';
import {cleanQuery} from '../../domain/search/cleanQuery';
import type {SearchAnswer, SearchResult} from '../../domain/search/messages';
import {kindsOf, type Filter} from './filters';
import {useSearchClient} from './useSearchClient';

export type Search = {
  /** What is searched for: the query, cleaned and cut. */
  readonly text: string;
  readonly status: 'idle' | 'loading' | 'slow' | 'answered' | 'failed';
  /** While the next answer is on its way, the last one. */
  readonly result: SearchResult | undefined;
  /** Whether the result answers another query than the one that is asked now. */
  readonly isStale: boolean;
  readonly tryAgain: () => void;
};

/** From then on the reader is told that something is being loaded. */
const slowMs = 400;

/** After the first answer a letter that follows sooner is waited for: what is typed over would load files that nobody reads. */
const pauseMs = 120;

/** Asks the worker whenever the question changes. */
export function useSearch({
  typed,
  edition,
  filter,
  limit,
}: {
  readonly typed: string;
  readonly edition: string;
  readonly filter: Filter | undefined;
  readonly limit: number;
}): Search {
  const clientOf = useSearchClient();
  const [attempt, setAttempt] = useState(0);
  const [answered, setAnswered] = useState<{
    readonly key: string;
    readonly asked: string;
    readonly answer: SearchAnswer;
  }>();
  const [slowKey, setSlowKey] = useState('');

  const {text, isOpen} = cleanQuery(typed);
  const asked = JSON.stringify([text, edition, filter]);
  const key = JSON.stringify([asked, limit, isOpen, attempt]);

  useEffect(() => {
    let isCurrent = true;
    const slow = setTimeout(() => {
      if (isCurrent) setSlowKey(key);
    }, slowMs);
    // An empty query opens the index, so that the first real one finds it there.
    const asking = setTimeout(
      () => {
        void clientOf()
          .search({text: typed, edition, kinds: kindsOf(filter), limit})
          .then((answer) => {
            clearTimeout(slow);
            if (isCurrent && answer !== undefined)
              setAnswered({key, asked, answer});
          });
      },
      answered === undefined ? 0 : pauseMs,
    );
    return () => {
      isCurrent = false;
      clearTimeout(slow);
      clearTimeout(asking);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key stands for all of the question
  }, [key]);

  const {answer} = answered ?? {};
  const result = answer?.type === 'result' ? answer : undefined;
  return {
    text,
    status: statusOf(text, answered?.key === key ? answer : undefined, {
      isSlow: slowKey === key && (result?.hits.length ?? 0) === 0,
    }),
    result: text === '' ? undefined : result,
    isStale: answered?.asked !== asked,
    tryAgain: () => {
      setAttempt((count) => count + 1);
    },
  };
}

function statusOf(
  text: string,
  answer: SearchAnswer | undefined,
  {isSlow}: {readonly isSlow: boolean},
): Search['status'] {
  if (text === '') return 'idle';
  if (answer === undefined) return isSlow ? 'slow' : 'loading';
  return answer.type === 'result' ? 'answered' : 'failed';
}
