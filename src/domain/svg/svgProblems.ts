import type {XmlElement, XmlNode} from '@rgrove/parse-xml';
import type {LineProblem} from '../markdown/lineProblem';
import {allowedElements, droppedAttributes, propertyOf} from './allowedSvg';
import {childrenOf, elementsIn, parseXml} from './parseXml';

/** What is wrong with a node of a drawing, at its line. */
type Found = readonly [node: XmlNode, message: string];

/** Explains why a drawing may not stand in a page; an empty list means that it may. */
export function svgProblems(source: string): LineProblem[] {
  const xml = parseXml(source);
  if (!('root' in xml)) return [xml];
  const {root, around, lineOf} = xml;
  const elements = elementsIn(root);
  return [
    ...around.map(strangeNode),
    ...rootProblems(root),
    ...elements.flatMap((element) => [
      ...element.children.filter(({type}) => type === 'pi').map(strangeNode),
      ...elementProblems(element),
      ...attributeProblems(element),
    ]),
    ...repeatedUses(elements),
  ].map(([node, message]) => ({line: lineOf(node), message}));
}

/** A document type can name files and entities, an instruction a style sheet. */
function strangeNode(node: XmlNode): Found {
  const name = node.type === 'doctype' ? '<!DOCTYPE>' : '<?…?>';
  return [
    node,
    `${name} is not allowed: a drawing is only shapes and text; remove it`,
  ];
}

function rootProblems(root: XmlElement): Found[] {
  if (root.name !== 'svg')
    return [[root, `starts with <${root.name}>, not <svg>`]];
  return [
    ...(/^\s*-?[\d.]+([\s,]+-?[\d.]+){3}\s*$/.test(
      root.attributes.viewBox ?? '',
    )
      ? []
      : [[root, 'needs a viewBox="0 0 width height" on <svg>'] as const]),
    ...['title', 'desc']
      .filter((name) => textOf(root, name).trim() === '')
      .map((name): Found => [
        root,
        `needs a <${name}> with text directly in <svg>`,
      ]),
  ];
}

function elementProblems(element: XmlElement): Found[] {
  const {name} = element;
  if (allowedElements.has(name)) return [];
  const cure =
    name === 'style'
      ? 'write its rules as attributes'
      : 'a drawing is only shapes and text; remove it';
  return [[element, `<${name}> is not allowed: ${cure}`]];
}

function attributeProblems(element: XmlElement): Found[] {
  return Object.entries(element.attributes).flatMap(([name, value]) => {
    const message = attributeProblem(name, value);
    return message === undefined ? [] : [[element, message] as const];
  });
}

function attributeProblem(name: string, value: string): string | undefined {
  if (droppedAttributes.has(name)) return undefined;
  if (name.startsWith('on')) return `${name} would run a script; remove it`;
  if (name === 'style')
    return 'style is not allowed: write its rules as attributes';
  if (/^(xlink:)?href$/.test(name))
    return value.startsWith('#')
      ? undefined
      : `${name}="${value}" leads out of the drawing; only "#id" is allowed`;
  if (/url\((?!#)/.test(value) || /javascript:/i.test(value))
    return `${name}="${value}" leads out of the drawing; only "url(#id)" is allowed`;
  return propertyOf.has(name)
    ? undefined
    : `attribute ${name} is not allowed; remove it`;
}

/** What is used and uses others itself would be drawn a thousand times after a few steps. */
function repeatedUses(elements: readonly XmlElement[]): Found[] {
  const using = new Set(
    elements
      .filter((element) => elementsIn(element).some(({name}) => name === 'use'))
      .map(({attributes: {id}}) => `#${id ?? ''}`),
  );
  return elements
    .filter(
      ({name, attributes: {href, 'xlink:href': old}}) =>
        name === 'use' && using.has(href ?? old ?? ''),
    )
    .map((element) => [
      element,
      '<use> shows what has a <use> of its own; draw it instead',
    ]);
}

/** The text of a direct child such as `<title>`. */
function textOf(root: XmlElement, name: string): string {
  return childrenOf(root).find((child) => child.name === name)?.text ?? '';
}
