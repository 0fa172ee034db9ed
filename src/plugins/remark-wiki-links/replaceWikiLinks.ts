import type {Link, Nodes, Paragraph, PhrasingContent, Root, Text} from 'mdast';
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

/** Makes the node of a token, or throws a sentence that says why it cannot. */
type Replace = (token: WikiToken, label?: PhrasingContent[]) => PhrasingContent;

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
  const replace: Replace = (token, label) =>
    token.embeds
      ? imageNode(token, from, lookups)
      : linkNode(token, label, lookups.resolve(token.target, from));
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
): PhrasingContent[] {
  const [node, ...others] = children;
  if (node === undefined) return [];
  if (node.type !== 'text')
    return [node, ...replaceIn(others, replace, problems)];
  const replaced: PhrasingContent[] = [];
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
      replaced.push(replace(token, closed.label));
    });
  }
  return [...replaced, ...replaceIn(rest, replace, problems)];
}

function linkNode(
  token: WikiToken,
  label: PhrasingContent[] | undefined,
  resolution: Resolution,
): Link {
  const problem = linkProblem(token, resolution);
  if (resolution.kind !== 'page' || problem !== undefined)
    throw new Error(problem);
  const {url, title} = resolution;
  return {
    type: 'link',
    url: token.heading === undefined ? url : `${url}#${token.heading}`,
    children: label ?? [text(token.label ?? title)],
  };
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
