import {useEffect, useState} from 'react';
import type {EditionOutline} from '../../domain/progress/outline';

/**
 * What progress counts, edition by edition, the current one first; `undefined` until it is there.
 *
 * @param isNeeded - nothing is fetched before
 */
export function useOutline(
  isNeeded: boolean,
): readonly EditionOutline[] | undefined {
  const [outline, setOutline] = useState<readonly EditionOutline[]>();
  useEffect(() => {
    if (!isNeeded) return;
    import('@generated/course/default/outline.json').then(
      (loaded) => {
        setOutline(loaded.default);
      },
      () => undefined,
    );
  }, [isNeeded]);
  return outline;
}
