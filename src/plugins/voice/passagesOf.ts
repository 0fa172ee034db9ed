import type {Nodes, PhrasingContent} from 'mdast';
// Adds directives and formulas to the nodes of mdast.
import type {} from 'mdast-util-directive';
import type {} from 'mdast-util-math';
import type {SourcePage} from '../../domain/course/page';
import {parseMarkdown} from '../../domain/markdown/parseMarkdown';
import type {Passage, PassagePart} from '../../domain/voice/passage';
import {tokenize} from '../../domain/markdown/tokenize';

/**
 * The texts of a page's body that readers see, in order.
 *
 * @param titleOf - the title of a page that a wiki link without words of its own leads to
 */
export function passagesOf(
  {body, bodyLine}: Pick<SourcePage, 'body' | 'bodyLine'>,
  titleOf: (target: string) => string,
): Passage[] {
  return passagesIn(
    parseMarkdown(body),
    {lineOffset: bodyLine - 1, isProse: true},
    titleOf,
  );
}

function passagesIn(
  node: Nodes,
  place: {readonly lineOffset: number; readonly isProse: boolean},
  titleOf: (target: string) => string,
): Passage[] {
  if (
    node.type === 'paragraph' ||
    node.type === 'heading' ||
    node.type === 'tableCell'
  )
    return [
      {
        line: (node.position?.start.line ?? 1) + place.lineOffset,
        isProse:
          place.isProse &&
          node.type === 'paragraph' &&
          node.data?.directiveLabel !== true,
        parts: partsOfAll(node.children, titleOf),
      },
    ];
  if (!('children' in node)) return [];
  const isProse = place.isProse && !noProse.has(node.type);
  return node.children.flatMap((child) =>
    passagesIn(child, {...place, isProse}, titleOf),
  );
}

const noProse: ReadonlySet<string> = new Set([
  'listItem',
  'blockquote',
  'footnoteDefinition',
]);

function partsOf(
  node: PhrasingContent,
  titleOf: (target: string) => string,
): PassagePart[] {
  if (node.type === 'text')
    return [{text: visibleText(node.value, titleOf), kind: 'words'}];
  if (node.type === 'inlineCode' || node.type === 'inlineMath')
    return [{text: node.value, kind: 'code'}];
  if (node.type === 'break') return [{text: '\n', kind: 'words'}];
  if (!('children' in node)) return [];
  const parts = partsOfAll(node.children, titleOf);
  if (node.type === 'textDirective' && parts.length === 0)
    return [{text: `:${node.name}`, kind: 'words'}];
  return node.type === 'link' && /^https?:/.test(node.url)
    ? parts.map((part) =>
        part.kind === 'words' ? {...part, kind: 'title'} : part,
      )
    : parts;
}

function partsOfAll(
  nodes: readonly PhrasingContent[],
  titleOf: (target: string) => string,
): PassagePart[] {
  return nodes.flatMap((node) => partsOf(node, titleOf));
}

/** Wiki links are their label or, without one, the title of their page; the label of an open one ends in a later node. */
function visibleText(
  value: string,
  titleOf: (target: string) => string,
): string {
  return tokenize(value)
    .map((token) => {
      if (token.kind === 'text') return token.value;
      if (token.embeds) return '';
      return token.label ?? (token.open ? '' : titleOf(token.target));
    })
    .join('')
    .replace(/\]\]/g, '');
}
