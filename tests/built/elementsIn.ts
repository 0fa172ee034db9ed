import {parseXml, XmlElement} from '@rgrove/parse-xml';

/** All elements of an XML document, in its order. It must be well-formed. */
export function elementsIn(xml: string): XmlElement[] {
  const {root} = parseXml(xml);
  return root === null ? [] : [root, ...elementsOf(root)];
}

/** All elements inside one. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children
    .filter((child) => child instanceof XmlElement)
    .flatMap((child) => [child, ...elementsOf(child)]);
}
