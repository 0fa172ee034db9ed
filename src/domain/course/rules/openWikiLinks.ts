import type {ProseLine} from '../../markdown/outline';
import {problemAt, type PageRule} from './rule';

/** Every `[[` has its `]]` in the same paragraph: half a wiki link would be shown as it is written. */
export const openWikiLinkProblems: PageRule = (page) =>
  paragraphsOf(page.outline.prose).flatMap((lines) => {
    const rest = lines
      .map(({text}) => text)
      .join('\n')
      .replace(/\[\[[^[\]]*\]\]/g, (link) => link.replace(/[^\n]/g, ''));
    return [...rest.matchAll(/\[\[|\]\]/g)].map(({0: mark, index}) => {
      const line = rest.slice(0, index).split('\n').length - 1;
      return problemAt(
        page,
        lines[line]?.line ?? 1,
        mark === '[['
          ? `"${rest.slice(index, index + 20).split('\n')[0] ?? ''}" begins a wiki link that does not end. Add ]], or write code in back-ticks.`
          : 'the line holds ]] without the [[ of a wiki link. Add it, or write code in back-ticks.',
      );
    });
  });

/** Runs of lines without an empty one between them. */
function paragraphsOf(prose: readonly ProseLine[]): ProseLine[][] {
  const paragraphs: ProseLine[][] = [];
  let before: ProseLine | undefined;
  for (const line of prose) {
    const goesOn =
      before?.line === line.line - 1 && before.text !== '' && line.text !== '';
    if (goesOn) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
    before = line;
  }
  return paragraphs;
}
