import {useContext, useEffect, useEffectEvent, useState} from 'react';
import type {LiveCodeData} from '../../domain/liveCode/liveCodeData';
import type {WrittenCode} from '../../domain/progress/progress';
import {LiveCodeResults} from './LiveCodeResults';

/** How long a reader has to pause before what they typed is stored, which is work. */
const pauseMs = 400;

export type KeptCode = {
  readonly code: string;
  readonly change: (code: string) => void;
  /** When the code was written, if it is not of this visit. */
  readonly writtenAt: number | undefined;
  /** The reader's last code, if it is not what stands in the block. */
  readonly last: WrittenCode | undefined;
};

/** The code of a block: the reader's of now, of an exercise that of their last visit, or the original. */
export function useKeptCode({
  pageId,
  id: blockId,
  code: original,
  isExercise,
}: LiveCodeData): KeptCode {
  const {onWrite, lastCode} = useContext(LiveCodeResults);
  const [own, setOwn] = useState<string>();
  const last = pageId === undefined ? undefined : lastCode({pageId, blockId});
  const code = own ?? (isExercise ? last?.text : undefined) ?? original;

  const keep = useEffectEvent(() => {
    if (pageId === undefined || own === undefined) return;
    if (own !== original && own !== last?.text) onWrite({pageId, blockId}, own);
  });
  useEffect(() => {
    const timer = setTimeout(keep, pauseMs);
    return () => {
      clearTimeout(timer);
    };
  }, [own]);
  useEffect(() => {
    const leave = (): void => {
      keep();
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return {
    code,
    change: setOwn,
    writtenAt: own === undefined && code !== original ? last?.at : undefined,
    last: last !== undefined && last.text !== code ? last : undefined,
  };
}
