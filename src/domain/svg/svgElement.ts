/** A text inside a drawing, in the shape of hast. */
export type SvgText = {type: 'text'; value: string};

/** An element in the shape of hast, so that a plugin can hand it over as it is. */
export type SvgElement = {
  type: 'element';
  tagName: string;
  properties: Record<string, string | number | string[]>;
  children: (SvgElement | SvgText)[];
};

/** Builds an element; properties have hast's names (`strokeWidth`, `className`). */
export function svgElement(
  tagName: string,
  properties: SvgElement['properties'],
  ...children: (SvgElement | SvgText | string)[]
): SvgElement {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? {type: 'text', value: child} : child,
    ),
  };
}
