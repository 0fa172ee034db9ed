import {XmlElement, XmlText} from '@rgrove/parse-xml';
import {droppedAttributes, propertyOf} from './allowedSvg';
import {svgElement, type SvgElement} from './svgElement';

/**
 * Turns a parsed drawing into hast, with every id and every reference to one prefixed.
 *
 * Only known attributes come through, so that even an unchecked drawing cannot carry a handler.
 */
export function inlineSvg(element: XmlElement, prefix: string): SvgElement {
  return svgElement(
    element.name,
    Object.fromEntries(
      Object.entries(element.attributes).flatMap(([name, value]) =>
        propertyFor(name, value, prefix),
      ),
    ),
    ...element.children.flatMap((child): (SvgElement | string)[] => {
      if (child instanceof XmlElement) return [inlineSvg(child, prefix)];
      return child instanceof XmlText ? [child.text] : [];
    }),
  );
}

function propertyFor(
  attribute: string,
  value: string,
  prefix: string,
): [string, string | string[]][] {
  const name = attribute === 'xlink:href' ? 'href' : attribute;
  const property = propertyOf.get(name);
  if (property === undefined || droppedAttributes.has(name)) return [];
  if (property === 'id') return [[property, `${prefix}-${value}`]];
  if (property === 'className') return [[property, value.split(/\s+/)]];
  if (name === 'aria-labelledby' || name === 'aria-describedby')
    return [[property, value.split(/\s+/).map((id) => `${prefix}-${id}`)]];
  if (name === 'href') return [[property, value.replace('#', `#${prefix}-`)]];
  return [[property, value.replace(/url\(#/g, `url(#${prefix}-`)]];
}
