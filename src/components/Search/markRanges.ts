import type {Range as TextRange} from '../../domain/search/snippet';

/** Where pages keep what they are about. */
const content = '.theme-doc-markdown, article, main';

/** The pieces of text that a reader sees in the page's content. */
export function textsOf(page: ParentNode): Text[] {
  const root = page.querySelector(content);
  if (root === null) return [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, {
    acceptNode: ({parentElement, nodeValue}) =>
      nodeValue?.trim() &&
      parentElement?.closest('script, style, svg, nav, button, .hash-link') ===
        null
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_REJECT,
  });
  const texts: Text[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
  return texts;
}

const highlightName = 'course-search';

/**
 * Marks ranges of texts; gives back the function that takes the marks away.
 *
 * The highlights of CSS leave the page's tree alone. Where there are none, the words are wrapped.
 */
export function markRanges(
  texts: readonly Text[],
  ranges: readonly (readonly TextRange[])[],
): () => void {
  const found = texts.flatMap((text, index) =>
    (ranges[index] ?? []).map(([start, end]) => {
      const range = new Range();
      range.setStart(text, start);
      range.setEnd(text, end);
      return range;
    }),
  );
  if (typeof Highlight === 'undefined') return wrap(found);
  CSS.highlights.set(highlightName, new Highlight(...found));
  return () => {
    CSS.highlights.delete(highlightName);
  };
}

function wrap(ranges: readonly Range[]): () => void {
  // From the end: wrapping cuts a text off behind the word.
  const marks = ranges.toReversed().map((range) => {
    const mark = document.createElement('mark');
    range.surroundContents(mark);
    return mark;
  });
  return () => {
    for (const mark of marks) {
      const {parentNode} = mark;
      mark.replaceWith(...mark.childNodes);
      parentNode?.normalize();
    }
  };
}
