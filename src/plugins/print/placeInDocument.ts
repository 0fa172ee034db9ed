import type {Element, ElementContent, Properties} from 'hast';
import {select} from 'hast-util-select';
import {h} from 'hastscript';
import {
  anchorIn,
  leadsInside,
  listedClass,
  printLink,
  type PrintPlace,
} from '../../domain/print/printLink';

export type Place = PrintPlace & {
  /** The page's id in the document. */
  readonly anchor: string;
  /** The level of the page's title in the document. */
  readonly level: number;
};

/**
 * Copies a page's text for its place in a document: its ids get the page's name in front, its headings their level,
 * its links an anchor or a whole address. Code loses its colours.
 */
export function placeInDocument(
  content: Element,
  place: Place,
): ElementContent[] {
  return content.children.flatMap((child) => placed(child, place));
}

function placed(node: ElementContent, place: Place): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const {tagName, properties, children} = node;
  const heading = /^h([1-6])$/.exec(tagName)?.[1];
  if (heading !== undefined) return [placedHeading(node, +heading, place)];
  if (tagName === 'pre') return [placedCode(node)];
  return [
    {
      type: 'element',
      tagName,
      properties: {
        ...placedProperties(properties, place),
        ...(tagName === 'details' && {open: true}),
      },
      children: children.flatMap((child) => placed(child, place)),
    },
  ];
}

/** The class keeps the level that its author gave it: its look does not depend on the document. */
function placedHeading(
  {properties: {id}, children}: Element,
  level: number,
  place: Place,
): Element {
  return {
    type: 'element',
    tagName: `h${Math.min(place.level + level - 1, 6)}`,
    properties: {
      ...(typeof id === 'string' && {id: anchorIn(place.anchor, id)}),
      className: [`course-heading-${level}`],
    },
    children: children.flatMap((child) => placed(child, place)),
  };
}

function placedCode(pre: Element): Element {
  const code = select('code', pre) ?? pre;
  const lines = code.children.map(codeText);
  return h('pre', h('code', lines.join('').trimEnd()));
}

function codeText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return '\n';
  return node.children.map(codeText).join('');
}

/** Properties that hold ids of other elements. */
const idLists = [
  'ariaControls',
  'ariaDescribedBy',
  'ariaLabelledBy',
  'htmlFor',
] as const;

function placedProperties(properties: Properties, place: Place): Properties {
  // What is only for scripts; a browser does not load what nobody scrolled to.
  const copy: Properties = {
    ...properties,
    dataQuiz: undefined,
    loading: undefined,
  };
  for (const [name, value] of Object.entries(copy))
    if (typeof value === 'string') copy[name] = placedUrls(value, place);
  if (typeof copy.id === 'string') copy.id = anchorIn(place.anchor, copy.id);
  if (typeof copy.href === 'string') {
    const url = printLink(copy.href, place.anchor, place);
    // Links that the build made would only lengthen the list.
    if (
      leadsInside(copy.href) &&
      !url.startsWith('#') &&
      !String(copy.className).includes('course-term')
    )
      copy.className = [listedClass];
    copy.href = url;
  }
  for (const name of idLists)
    copy[name] = copy[name]?.map((id) => anchorIn(place.anchor, id));
  return copy;
}

/** A drawing refers to its own parts: `url(#arrowhead)`. */
function placedUrls(value: string, {anchor}: Place): string {
  return value.replaceAll(
    /url\(#([^)]+)\)/g,
    (_, id: string) => `url(#${anchorIn(anchor, id)})`,
  );
}
