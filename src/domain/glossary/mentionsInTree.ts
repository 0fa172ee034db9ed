import type {Nodes, Parents, PhrasingContent, Root, Text} from 'mdast';
// Adds directives to the nodes of mdast.
import type {TextDirective} from 'mdast-util-directive';
import {headingOf} from '../markdown/outline';
import {tokenize} from '../markdown/tokenize';
import type {Mention, MentionFinder} from './mentionFinder';

export type GlossaryOfPage = {
  readonly find: MentionFinder;
  /** The term to which a wiki link leads. */
  readonly termOf: (target: string) => string | undefined;
  /** The term whose page it is: it does not link to itself. */
  readonly own: string | undefined;
};

/** Where a section names a term for the first time. */
export type FirstMention = Mention & {
  readonly node: Text;
  /** The id of the heading above; `undefined` above the first. */
  readonly section: string | undefined;
};

/** A term that a section names, by itself or by a link of its author. */
export type Use = {readonly term: string; readonly section: string | undefined};

export type MentionsInTree = {
  /** What becomes a link: the first mention in each section that has no link to the term yet. */
  readonly toLink: readonly FirstMention[];
  /** Every term that a section names, once. */
  readonly uses: readonly Use[];
};

/** `:term[Kubernetesem]{id=kubernetes}`; the id `none` says that the words name no term. */
export function isTermMark(node: Nodes): node is TextDirective {
  return node.type === 'textDirective' && node.name === 'term';
}

/**
 * Finds the terms in a page as it was parsed, before anything in it was replaced.
 *
 * Headings, labels, heads of tables, links and code are left alone.
 */
export function mentionsInTree(
  tree: Root,
  {find, termOf, own}: GlossaryOfPage,
): MentionsInTree {
  const toLink: FirstMention[] = [];
  const uses: Use[] = [];
  for (const {section, blocks} of sectionsIn(tree)) {
    const linked = new Set(
      blocks.flatMap((block) => linkedTerms(block, termOf)),
    );
    const seen = new Set([...linked, ...(own === undefined ? [] : [own])]);
    for (const {text, node} of blocks.flatMap(textsIn))
      for (const mention of find(text)) {
        if (seen.has(mention.term)) continue;
        seen.add(mention.term);
        toLink.push({...mention, node, section});
      }
    for (const term of seen) if (term !== own) uses.push({term, section});
  }
  return {toLink, uses};
}

function sectionsIn(tree: Root) {
  const sections: {section: string | undefined; blocks: Nodes[]}[] = [
    {section: undefined, blocks: []},
  ];
  for (const block of tree.children)
    if (block.type === 'heading')
      sections.push({section: headingOf(block).id, blocks: []});
    else sections.at(-1)?.blocks.push(block);
  return sections;
}

/** Terms to which the author of a block links. */
function linkedTerms(
  node: Nodes,
  termOf: (target: string) => string | undefined,
): string[] {
  if (isTermMark(node)) return [node.attributes?.id ?? ''].filter(isId);
  if (node.type === 'text')
    return tokenize(node.value).flatMap((token) =>
      token.kind === 'link' && !token.embeds
        ? (termOf(token.target) ?? [])
        : [],
    );
  return 'children' in node
    ? node.children.flatMap((child) => linkedTerms(child, termOf))
    : [];
}

function isId(id: string): boolean {
  return id !== '' && id !== 'none';
}

type MentioningText = {
  readonly node: Text;
  /** The words of the node, with what is no text of its own blanked out. */
  readonly text: string;
};

const silent: ReadonlySet<string> = new Set([
  'heading',
  'link',
  'linkReference',
  'textDirective',
  'leafDirective',
  'definition',
]);

function textsIn(node: Nodes): MentioningText[] {
  if (silent.has(node.type) || !('children' in node)) return [];
  if (node.type === 'paragraph' && node.data?.directiveLabel === true)
    return [];
  if (node.type === 'table')
    return node.children.slice(1).flatMap((row) => textsIn(row));
  if (!isPhrasing(node))
    return node.children.flatMap((child) => textsIn(child));
  return textsInPhrasing(node.children, {isOpen: false});
}

function isPhrasing(
  node: Parents,
): node is Parents & {children: PhrasingContent[]} {
  return ['paragraph', 'tableCell', 'emphasis', 'strong', 'delete'].includes(
    node.type,
  );
}

/** @param label - whether the label of a wiki link goes on from node to node */
function textsInPhrasing(
  children: readonly PhrasingContent[],
  label: {isOpen: boolean},
): MentioningText[] {
  return children.flatMap((child): MentioningText[] => {
    if (child.type === 'text')
      return [{node: child, text: wordsOf(child.value, label)}];
    if (label.isOpen || silent.has(child.type) || !('children' in child))
      return [];
    return textsInPhrasing(child.children, label);
  });
}

/** Blanks wiki links and the title of a callout out, so that every other letter keeps its place. */
function wordsOf(value: string, label: {isOpen: boolean}): string {
  const end = label.isOpen ? value.indexOf(']]') : -2;
  if (end === -1) return blank(value);
  label.isOpen = false;
  const rest = end < 0 ? value : value.slice(end + 2);
  const words = tokenize(rest)
    .map((token) => {
      if (token.kind === 'text') return token.value;
      label.isOpen = token.open;
      return blank(token.raw);
    })
    .join('')
    .replace(/^\[!.*$/m, blank);
  return blank(value.slice(0, value.length - rest.length)) + words;
}

/** A sign that is no letter, no space and no end of a sentence: names do not go across it. */
function blank(text: string): string {
  return '\uFFFC'.repeat(text.length);
}
