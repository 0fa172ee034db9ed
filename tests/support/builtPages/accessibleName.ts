import type {Element, Nodes} from 'hast';
import {attribute, textOf, type PageTree} from './pageTree';

/**
 * The name under which a screen reader announces an element, as far as HTML alone says it; empty when it has none.
 *
 * https://www.w3.org/TR/accname-1.2/
 */
export function accessibleName(element: Element, page: PageTree): string {
  const labels = (attribute(element, 'ariaLabelledBy') ?? '')
    .split(/\s+/)
    .flatMap((id) => page.byId(id) ?? []);
  return (
    [
      labels.map(textOf).join(' '),
      attribute(element, 'ariaLabel'),
      attribute(element, 'alt'),
      labelOf(element, page),
      content(element),
      attribute(element, 'title'),
      attribute(element, 'placeholder'),
    ].find((name) => name !== undefined && name.trim() !== '') ?? ''
  );
}

/** The text of the `label` of a field, around it or by its id. */
function labelOf(element: Element, page: PageTree): string | undefined {
  const {id} = element.properties;
  const label =
    page.around(element).find(({tagName}) => tagName === 'label') ??
    (id === undefined
      ? undefined
      : page
          .all('label')
          .find((candidate) => attribute(candidate, 'htmlFor') === id));
  return label === undefined ? undefined : textOf(label);
}

/** What an element's content says, pictures by their own names, what is hidden left out. */
function content(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  return node.children
    .map((child) => {
      if (child.type !== 'element') return content(child);
      if (child.properties.ariaHidden === 'true') return '';
      return (
        attribute(child, 'ariaLabel') ??
        attribute(child, 'alt') ??
        content(child)
      );
    })
    .join('');
}
