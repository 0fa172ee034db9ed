import type {PhrasingContent, Text} from 'mdast';

/**
 * Puts `[[docker]]` together again where Markdown has taken its inside for a reference,
 * because the page happens to define `[docker]: …`.
 */
export function joinReferences(children: PhrasingContent[]): void {
  for (let index = 1; index < children.length - 1; index++) {
    const [before, node, after] = children.slice(index - 1, index + 2);
    if (
      before?.type === 'text' &&
      before.value.endsWith('[') &&
      node?.type === 'linkReference' &&
      node.referenceType === 'shortcut' &&
      after?.type === 'text' &&
      after.value.startsWith(']')
    ) {
      const value = `${before.value}[${node.label ?? node.identifier}]${after.value}`;
      children.splice(index - 1, 3, {...before, value});
      index -= 1;
    }
  }
}

/**
 * Finds the end of a label that contains nodes of its own: `[[docker|*Docker* i]]`.
 *
 * @param first - the words of the label before its first node
 * @param rest - the nodes behind the text that begins the link
 * @returns the label and what stands behind the link; nothing when no `]]` follows
 */
export function closeLabel(
  first: string,
  rest: readonly PhrasingContent[],
): {label: PhrasingContent[]; rest: PhrasingContent[]} | undefined {
  const last = rest.findIndex(
    (node) => node.type === 'text' && node.value.includes(']]'),
  );
  const closing = rest[last];
  if (closing?.type !== 'text') return undefined;
  const end = closing.value.indexOf(']]');
  const label = [
    text(first),
    ...rest.slice(0, last),
    text(closing.value.slice(0, end)),
  ].filter((node) => node.type !== 'text' || node.value !== '');
  const remaining = {...closing, value: closing.value.slice(end + 2)};
  return {label, rest: [remaining, ...rest.slice(last + 1)]};
}

export function text(value: string): Text {
  return {type: 'text', value};
}
