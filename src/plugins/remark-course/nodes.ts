import type {
  BlockContent,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Table,
} from 'mdast';
import type {CoursePage} from '../../domain/course/catalogue';
import {readInline, type InlineText} from '../../domain/markdown/inlineText';

type Inline = PhrasingContent | string;

export function paragraph(...children: Inline[]): Paragraph {
  return {type: 'paragraph', children: inline(children)};
}

export function strong(text: string): PhrasingContent {
  return {type: 'strong', children: [{type: 'text', value: text}]};
}

/** A named fact: **Name:** value. */
export function fact(name: string, ...value: Inline[]): Inline[] {
  return [strong(`${name}:`), ' ', ...value];
}

/** A section heading; its id is the same in both languages. */
export function heading(text: string, id: string, depth: 2 | 3 = 2): Heading {
  return {
    type: 'heading',
    depth,
    children: inline([text]),
    data: {hProperties: {id}},
  };
}

/** An address, or a path below the site's base. */
export function link(url: string, ...text: Inline[]): Link {
  return {type: 'link', url, children: inline(text)};
}

/** A text of the front matter with its inline Markdown. */
export function written(text: string): PhrasingContent[] {
  return nodesOf(readInline(text));
}

function nodesOf(texts: readonly InlineText[]): PhrasingContent[] {
  return texts.map((text): PhrasingContent => {
    if ('children' in text)
      return {type: text.kind, children: nodesOf(text.children)};
    return text.kind === 'code'
      ? {type: 'inlineCode', value: text.value}
      : {type: 'text', value: text.value};
  });
}

/** A link to a page by its title, or by words of one's own. */
export function pageLink(
  {url, facts}: Pick<CoursePage, 'url' | 'facts'>,
  text = facts.title,
): Link {
  return link(url, text);
}

export function list(
  items: readonly (readonly Inline[] | readonly BlockContent[])[],
  options: {
    readonly className?: string;
    readonly ordered?: boolean;
  } = {},
): List {
  return {
    type: 'list',
    ordered: options.ordered ?? false,
    spread: false,
    children: items.map((children): ListItem => ({
      type: 'listItem',
      // Several paragraphs stay paragraphs; a single one becomes plain text.
      spread: children.length > 1 && children.every(isBlock),
      children: children.every(isBlock)
        ? [...children]
        : [{type: 'paragraph', children: inline(children as Inline[])}],
    })),
    ...(options.className === undefined
      ? {}
      : {data: {hProperties: {className: [options.className]}}}),
  };
}

/** A table; the first row is its head. */
export function table(
  rows: readonly (readonly (Inline | readonly Inline[])[])[],
  align: readonly ('left' | 'right')[] = [],
  className?: string,
): Table {
  return {
    type: 'table',
    // One entry per column: columns without an entry would not be rendered.
    align: (rows[0] ?? []).map((_, column) => align[column] ?? null),
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({
        type: 'tableCell',
        children: inline(isList(cell) ? cell : [cell]),
      })),
    })),
    ...(className === undefined
      ? {}
      : {data: {hProperties: {className: [className]}}}),
  };
}

/** Puts a separator between the items. */
export function joined(
  items: readonly (Inline | readonly Inline[])[],
  separator = ', ',
): Inline[] {
  return items.flatMap((item, index) => {
    const parts = isList(item) ? item : [item];
    return index === 0 ? parts : [separator, ...parts];
  });
}

function inline(children: readonly Inline[]): PhrasingContent[] {
  return children.map((child) =>
    typeof child === 'string' ? {type: 'text', value: child} : child,
  );
}

function isList(cell: Inline | readonly Inline[]): cell is readonly Inline[] {
  return Array.isArray(cell);
}

function isBlock(child: Inline | BlockContent): child is BlockContent {
  return (
    typeof child !== 'string' &&
    (child.type === 'paragraph' || child.type === 'list')
  );
}
