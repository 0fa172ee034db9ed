import {distance as editDistance} from 'fastest-levenshtein';

/**
 * Finds the candidates that an author most likely meant, nearest first.
 *
 * A candidate counts when it is at most a third of its letters away, or when one contains the other.
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  count = 3,
): string[] {
  return [...candidates]
    .map((candidate) => ({candidate, distance: distanceOf(word, candidate)}))
    .filter(({distance}) => distance !== undefined)
    .sort(
      (a, b) =>
        (a.distance ?? 0) - (b.distance ?? 0) ||
        (a.candidate < b.candidate ? -1 : 1),
    )
    .slice(0, count)
    .map(({candidate}) => candidate);
}

/** Ends an error sentence with the nearest candidates, or with nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const [first, ...others] = nearest(word, candidates).map(
    (candidate) => `"${candidate}"`,
  );
  if (first === undefined) return '';
  return ` Did you mean ${[first, ...others].join(' or ')}?`;
}

function distanceOf(word: string, candidate: string): number | undefined {
  const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
  if (distance <= Math.max(1, Math.floor(candidate.length / 3)))
    return distance;
  const [short, long] =
    word.length < candidate.length ? [word, candidate] : [candidate, word];
  return short.length >= 3 && long.includes(short) ? distance : undefined;
}
