import {tokenize} from '../../markdown/tokenize';
import type {SourcePage} from '../page';
import {problemAt, type PageRule} from './rule';

/** Every `[[` has its `]]` in the same paragraph, and a page between them: half a wiki link would be shown as it is written. */
export const openWikiLinkProblems: PageRule = function* (page) {
  for (const run of page.outline.texts) {
    let index = 0;
    for (const token of tokenize(run.text)) {
      const isText = token.kind === 'text' || token.open;
      const text = token.kind === 'text' ? token.value : token.raw;
      for (const {0: mark, index: at} of isText
        ? text.matchAll(/\[\[\s*(?:\|[^[\]]*)?\]\]|\[\[|\]\]/g)
        : [])
        yield problemAt(
          page,
          run.at(index + at).line,
          sentence(mark, text.slice(at, at + 20)),
        );
      index += text.length;
    }
  }
  yield* labelProblems(page);
};

function sentence(mark: string, text: string): string {
  if (mark === ']]')
    return 'the line holds ]] without the [[ of a wiki link. Add it, or write code in back-ticks.';
  return mark === '[['
    ? `"${text.split('\n')[0] ?? ''}" begins a wiki link that does not end. Add ]], or write code in back-ticks.`
    : `"${mark}" names no page. Write its id: [[id|label]].`;
}

function* labelProblems(page: SourcePage): ReturnType<PageRule> {
  for (const {target, anchor, label, embeds, inLink, line} of page.outline
    .wikiLinks) {
    if (target === '' && anchor === undefined)
      yield problemAt(page, line, sentence('[[ ]]', ''));
    if (!embeds && label?.trim() === '')
      yield problemAt(
        page,
        line,
        `[[${target}|]] has no label. Write one behind "|", or leave "|" out.`,
      );
    if (inLink)
      yield problemAt(
        page,
        line,
        `[[${target}]] stands inside another link. Take it out.`,
      );
  }
}
