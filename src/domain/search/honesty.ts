import type {WeighedAnswer} from './answers';
import type {SearchResult} from './messages';
import type {Ranked} from './rank';

/** Below this share of what was asked no hit is a good one. */
const leastKnown = 0.55;

/** What a word counts that nothing answers: it may be what the question is about. */
const unknownImportance = 7;

/** Says which words were not understood, and whether enough was. */
export function honesty(
  answers: readonly WeighedAnswer[],
  ranked: readonly Ranked[],
): Pick<SearchResult, 'unknown' | 'isWeak'> {
  const content = answers.filter(({word}) => !word.isStopWord);
  const unknown = content.filter(({hits}) => hits.size === 0);
  const isNamed = unknown.length === 0 && (ranked[0]?.isName ?? false);
  return {
    unknown: unknown.map(({word}) => word.text),
    isWeak:
      !isNamed &&
      (content.length === 0 || knownShare(content, ranked) < leastKnown),
  };
}

/** How much of the query the pages of the best hits hold, what nothing answers counted too. */
function knownShare(
  content: readonly WeighedAnswer[],
  ranked: readonly Ranked[],
): number {
  let [known, asked] = [0, 0];
  for (const {hits, importance, isCorrected} of content) {
    // A guess beside other words may as well be what nothing answers.
    const isUnsure = hits.size === 0 || (isCorrected && content.length > 1);
    known += importance;
    asked += isUnsure ? unknownImportance : importance;
  }
  const best = Math.max(
    0,
    ...ranked.slice(0, 3).map(({pageCoverage}) => pageCoverage),
  );
  return asked === 0 ? 0 : (best * known) / asked;
}
