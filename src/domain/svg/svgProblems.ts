import type {LineProblem} from '../markdown/lineProblem';
import {allowedElements, droppedAttributes, propertyOf} from './allowedSvg';
import {parseXml, type XmlElement} from './parseXml';

/** Explains why a drawing may not stand in a page; an empty list means that it may. */
export function svgProblems(source: string): LineProblem[] {
  const xml = parseXml(source);
  if (!('root' in xml)) return [xml];
  const {root} = xml;
  return [
    ...rootProblems(root),
    ...elementsIn(root).flatMap((element) => [
      ...elementProblems(element),
      ...attributeProblems(element),
    ]),
  ];
}

function rootProblems(root: XmlElement): LineProblem[] {
  if (root.name !== 'svg')
    return [
      {line: root.line, message: `starts with <${root.name}>, not <svg>`},
    ];
  const {line} = root;
  return [
    ...(/^\s*-?[\d.]+([\s,]+-?[\d.]+){3}\s*$/.test(
      root.attributes.viewBox ?? '',
    )
      ? []
      : [{line, message: 'needs a viewBox="0 0 width height" on <svg>'}]),
    ...['title', 'desc']
      .filter((name) => textOf(root, name).trim() === '')
      .map((name) => ({
        line,
        message: `needs a <${name}> with text directly in <svg>`,
      })),
  ];
}

function elementProblems({name, line}: XmlElement): LineProblem[] {
  if (allowedElements.has(name)) return [];
  const cure =
    name === 'style'
      ? 'write its rules as attributes'
      : 'a drawing is only shapes and text; remove it';
  return [{line, message: `<${name}> is not allowed: ${cure}`}];
}

function attributeProblems({attributes, line}: XmlElement): LineProblem[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    const message = attributeProblem(name, value);
    return message === undefined ? [] : [{line, message}];
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

/** The text of a direct child such as `<title>`. */
function textOf(root: XmlElement, name: string): string {
  const child = root.children.find(
    (node): node is XmlElement =>
      typeof node !== 'string' && node.name === name,
  );
  return (child?.children ?? [])
    .filter((node) => typeof node === 'string')
    .join('');
}

function elementsIn(element: XmlElement): XmlElement[] {
  return [
    element,
    ...element.children.flatMap((child) =>
      typeof child === 'string' ? [] : elementsIn(child),
    ),
  ];
}
