import type {Link, Parents, PhrasingContent, Root} from 'mdast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {
  isTermMark,
  mentionsInTree,
  type FirstMention,
  type GlossaryOfPage,
} from '../../domain/glossary/mentionsInTree';

export type Options = {
  /** What the page behind a file has to know of the glossary; `undefined` for files outside the course. */
  readonly glossaryOf: (path: string) => Promise<LinkedGlossary | undefined>;
};

export type LinkedGlossary = GlossaryOfPage & {
  /** Path of a term's page below the site's base; `undefined` when there is no such term. */
  readonly urlOf: (term: string) => string | undefined;
};

/**
 * Makes the first mention of a term in each section a link to it, in whatever form it stands, and so what authors marked with
 * `:term[…]{id=…}`.
 *
 * It has to come first: it reads the page as its author wrote it.
 */
export const remarkGlossary: Plugin<[Options], Root> =
  ({glossaryOf}) =>
  async (tree, file) => {
    const glossary = await glossaryOf(file.path);
    const mentions = new Map<unknown, FirstMention[]>();
    if (glossary !== undefined)
      for (const mention of mentionsInTree(tree, glossary).toLink)
        mentions.set(mention.node, [
          ...(mentions.get(mention.node) ?? []),
          mention,
        ]);
    visit(tree, (node) => {
      if (!hasPhrasing(node)) return;
      node.children = node.children.flatMap((child): PhrasingContent[] => {
        if (isTermMark(child)) {
          const url = glossary?.urlOf(child.attributes?.id ?? '');
          return url === undefined
            ? child.children
            : [link(url, child.children)];
        }
        const found = mentions.get(child) ?? [];
        return child.type === 'text' && glossary !== undefined
          ? linked(child.value, found, glossary)
          : [child];
      });
    });
  };

/** Marks links that the build made: there are many, so they are quiet, and paper does not list them. */
const termLinkClass = 'course-term';

/** A text with its mentions as links. */
function linked(
  value: string,
  mentions: readonly FirstMention[],
  {urlOf}: LinkedGlossary,
): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  const addText = (end: number): void => {
    if (end > from) pieces.push({type: 'text', value: value.slice(from, end)});
  };
  for (const {term, start, end} of mentions) {
    const url = urlOf(term);
    if (url === undefined) continue;
    addText(start);
    pieces.push(link(url, [{type: 'text', value: value.slice(start, end)}]));
    from = end;
  }
  addText(value.length);
  return pieces;
}

function link(url: string, children: readonly PhrasingContent[]): Link {
  return {
    type: 'link',
    url,
    children: [...children],
    data: {hProperties: {className: [termLinkClass]}},
  };
}

function hasPhrasing(
  node: object,
): node is Parents & {children: PhrasingContent[]} {
  return 'children' in node && Array.isArray(node.children);
}
