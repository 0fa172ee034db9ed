import type {WeighedAnswer} from './answers';
import type {SearchResult} from './messages';
import type {Ranked} from './rank';

/** Below this share of what was asked no hit is a good one. */
const leastKnown = 0.5;

/** What a guess at a mistyped word counts against a known one. */
const worthOfGuess = 0.6;

/** What a word counts that nothing answers: it may be what the question is about. */
const unknownImportance = 6;

/** Says which words were not understood, and whether enough was. */
export function honesty(
  answers: readonly WeighedAnswer[],
  ranked: readonly Ranked[],
): Pick<SearchResult, 'unknown' | 'related' | 'isWeak'> {
  const content = answers.filter(({word}) => !word.isStopWord);
  const unknown = content.filter(({hits}) => hits.size === 0);
  let [known, asked] = [0, 0];
  for (const {hits, isCorrected, importance} of content) {
    const weight = hits.size === 0 ? unknownImportance : importance;
    asked += weight;
    if (hits.size > 0) known += weight * (isCorrected ? worthOfGuess : 1);
  }
  const isNamed = unknown.length === 0 && (ranked[0]?.isName ?? false);
  return {
    unknown: unknown.map(({word}) => word.text),
    related: [],
    isWeak: !isNamed && (asked === 0 || known / asked < leastKnown),
  };
}
