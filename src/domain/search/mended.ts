import type {Answer} from './answers';
import type {IndexFiles} from './indexFiles';
import type {SearchHit} from './messages';

/** Tells whether a word of a text answers. */
export function hitTest(
  answers: readonly Answer[],
  {analysers}: IndexFiles,
): (word: string) => boolean {
  const forms = new Set(
    answers
      .filter(({word}) => !word.isStopWord)
      .flatMap(({found}) => found.map(({form}) => form.text)),
  );
  return (word) => forms.has(analysers.text.analyse(word).form);
}

/** The query with its mistyped words as the best hits write them. */
export function mended(
  query: string,
  answers: readonly Answer[],
  hits: readonly SearchHit[],
  files: IndexFiles,
): string | undefined {
  const corrected = answers.filter(
    (answer) => answer.isCorrected && answer.found.length > 0,
  );
  if (corrected.length === 0 || hits.length === 0) return undefined;
  let text = query;
  for (const answer of corrected.toReversed()) {
    const isHit = hitTest([answer], files);
    const written = hits
      .flatMap(({sectionTitle, excerpt}) => [sectionTitle, excerpt])
      .flatMap((marked) =>
        marked.ranges.map(([from, to]) => marked.text.slice(from, to)),
      )
      .find(isHit);
    const {start, end} = answer.word;
    text =
      text.slice(0, start) +
      (written?.toLowerCase() ?? answer.found[0]?.form.text ?? '') +
      text.slice(end);
  }
  return text;
}
