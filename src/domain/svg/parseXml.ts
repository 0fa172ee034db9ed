/** An element as it is written; nothing is trusted yet. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** 1-based line of the opening tag. */
  readonly line: number;
};

/** What the parser gives: the root, or the one sentence that stopped it. */
export type Xml =
  | {readonly root: XmlElement}
  | {readonly line: number; readonly message: string};

type OpenElement = XmlElement & {
  readonly attributes: Record<string, string>;
  readonly children: (XmlElement | string)[];
};

const token =
  /<!--[\s\S]*?-->|<\?xml[\s\S]*?\?>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;

/**
 * Parses the small part of XML that drawings need.
 *
 * It knows no document types, entities of its own, CDATA or processing instructions:
 * what an attacker would use does not exist here, and an unknown construct is an error.
 */
export function parseXml(source: string): Xml {
  const top: OpenElement = {name: '', attributes: {}, children: [], line: 1};
  const open = [top];
  token.lastIndex = 0;
  let position = 0;
  while (position < source.length) {
    token.lastIndex = position;
    const match = token.exec(source);
    const line = lineAt(source, position);
    if (match === null) return {line, message: unreadable(source, position)};
    const parent = open.at(-1) ?? top;
    const [text, closing, name, attributes = '', empty] = match;
    if (name === undefined) {
      if (!text.startsWith('<')) parent.children.push(decode(text));
    } else if (closing === '/') {
      if (open.length === 1 || parent.name !== name)
        return {line, message: `</${name}> closes nothing; remove it`};
      open.pop();
    } else {
      const element: OpenElement = {
        name,
        attributes: attributesIn(attributes),
        children: [],
        line,
      };
      parent.children.push(element);
      if (empty !== '/') open.push(element);
    }
    position = token.lastIndex;
  }
  return rootOf(open);
}

function rootOf([top, unclosed]: readonly OpenElement[]): Xml {
  if (unclosed !== undefined)
    return {
      line: unclosed.line,
      message: `<${unclosed.name}> is never closed; add </${unclosed.name}>`,
    };
  const [root, second] = (top?.children ?? []).filter(
    (child) => typeof child !== 'string',
  );
  if (root === undefined || second !== undefined)
    return {line: second?.line ?? 1, message: 'needs exactly one root element'};
  return {root};
}

function attributesIn(source: string): Record<string, string> {
  const pairs = source.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries(
    [...pairs].map(([, name = '', double, single]) => [
      name,
      decode(double ?? single ?? ''),
    ]),
  );
}

const namedCharacters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Leaves an unknown entity as it stands: a reader sees it, nothing runs. */
function decode(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return namedCharacters[name] ?? whole;
      const code = parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function unreadable(source: string, position: number): string {
  const start = source.slice(position, position + 30).split('\n')[0] ?? '';
  return `cannot be read at "${start}"; write plain XML: tags, quoted attributes, text`;
}

function lineAt(source: string, position: number): number {
  return source.slice(0, position).split('\n').length;
}
