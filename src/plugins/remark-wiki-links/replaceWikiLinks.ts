import type {Link, Nodes, Paragraph, PhrasingContent, Root, Text} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {SKIP, visit} from 'unist-util-visit';
import type {LineProblem} from '../../domain/markdown/lineProblem';
import {linkProblem, type Resolution} from '../../domain/wikiLinks/resolution';
import {tokenize, type WikiToken} from '../../domain/markdown/tokenize';
import {isDrawing} from '../../domain/wikiLinks/imageProblem';
import {drawingNode, imageNode, type ImageLookups} from './images';
import {closeLabel, joinReferences, text} from './pieces';

export type Lookups = ImageLookups & {
  /**
   * The page that a target means.
   *
   * @param target - a page id or its last segment, as written
   * @param from - the path of the file in which it is written
   */
  readonly resolve: (target: string, from: string) => Resolution;
};

/**
 * Makes the node of a token, or throws a sentence that says why it cannot.
 *
 * @param before - what stands before it in its paragraph
 */
type Replace = (
  token: WikiToken,
  before: string,
  label?: PhrasingContent[],
) => PhrasingContent;

/**
 * Replaces the wiki links of a page in place and returns what is wrong with them.
 *
 * Code is never touched: it has no text nodes.
 */
export function replaceWikiLinks(
  tree: Root,
  from: string,
  lookups: Lookups,
): LineProblem[] {
  const problems: LineProblem[] = [];
  const replace: Replace = (token, before, label) =>
    token.embeds
      ? imageNode(token, from, lookups)
      : linkNode(token, lookups.resolve(token.target, from), {before, label});
  visit(tree, (node) => {
    if (!hasPhrasing(node)) return undefined;
    if (node.type === 'link' || node.type === 'linkReference') {
      problems.push(...nestedProblems(node.children));
      return SKIP;
    }
    joinReferences(node.children);
    const drawing = loneDrawing(node);
    if (drawing === undefined)
      node.children = replaceIn(node.children, replace, problems);
    else
      collect(problems, lineOf(node), () => {
        Object.assign(node, drawingNode(drawing, from, lookups));
      });
    return undefined;
  });
  return problems;
}

/** Parents whose children are text, emphasis, links and the like. */
type PhrasingParent = Extract<Nodes, {children: PhrasingContent[]}>;

function hasPhrasing(node: Nodes): node is PhrasingParent {
  return (
    'children' in node && node.children.some((child) => child.type === 'text')
  );
}

function loneDrawing({type, children}: PhrasingParent): WikiToken | undefined {
  const [child, second] = children;
  if (type !== 'paragraph' || child?.type !== 'text' || second !== undefined)
    return undefined;
  const [token, more] = tokenize(child.value.trim());
  return token?.kind === 'link' &&
    more === undefined &&
    token.embeds &&
    isDrawing(token.target)
    ? token
    : undefined;
}

function replaceIn(
  children: readonly PhrasingContent[],
  replace: Replace,
  problems: LineProblem[],
  before = '',
): PhrasingContent[] {
  const [node, ...others] = children;
  if (node === undefined) return [];
  if (node.type !== 'text')
    return [
      node,
      ...replaceIn(others, replace, problems, before + toString(node)),
    ];
  const replaced: PhrasingContent[] = [];
  const soFar = (): string =>
    before + replaced.map((piece) => toString(piece)).join('');
  let rest = others;
  for (const token of tokenize(node.value)) {
    if (token.kind === 'text') {
      replaced.push({...node, value: token.value});
      continue;
    }
    const closed = token.open
      ? closeLabel(token.label ?? '', others)
      : {label: undefined, rest};
    if (closed === undefined) {
      replaced.push(text(token.raw));
      continue;
    }
    rest = closed.rest;
    collect(problems, lineOf(node) + token.lineBreaks, () => {
      replaced.push(replace(token, soFar(), closed.label));
    });
  }
  return [...replaced, ...replaceIn(rest, replace, problems, soFar())];
}

function linkNode(
  token: WikiToken,
  resolution: Resolution,
  {
    before,
    label,
  }: {
    readonly before: string;
    readonly label: PhrasingContent[] | undefined;
  },
): Link {
  const problem = linkProblem(token, resolution);
  if (resolution.kind !== 'page' || problem !== undefined)
    throw new Error(problem);
  const {url, title, titleInSentence = title} = resolution;
  const isTitle =
    beginsSentence(before) || token.target !== token.target.toLowerCase();
  return {
    type: 'link',
    url: token.heading === undefined ? url : `${url}#${token.heading}`,
    children: label ?? [
      text(token.label ?? (isTitle ? title : titleInSentence)),
    ],
  };
}

function beginsSentence(before: string): boolean {
  return /(?:^|[.!?]["”]?\s)[\s"„“(]*$/.test(before);
}

function nestedProblems(children: readonly PhrasingContent[]): LineProblem[] {
  return children
    .filter((child): child is Text => child.type === 'text')
    .flatMap((child) =>
      tokenize(child.value).flatMap((token) =>
        token.kind === 'text' || token.open
          ? []
          : [
              {
                line: lineOf(child) + token.lineBreaks,
                message: `${token.raw} stands inside another link; take it out.`,
              },
            ],
      ),
    );
}

function collect(
  problems: LineProblem[],
  line: number,
  action: () => void,
): void {
  try {
    action();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    problems.push({line, message: error.message});
  }
}

function lineOf({position}: Paragraph | PhrasingParent | Text): number {
  return position?.start.line ?? 1;
}
