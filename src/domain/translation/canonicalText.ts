import type {Association, Code, Definition, Nodes, Resource} from 'mdast';
// Adds directives and formulas to the nodes of mdast.
import type {} from 'mdast-util-directive';
import type {} from 'mdast-util-math';
import {parse} from 'yaml';
import {readInline, type InlineText} from '../markdown/inlineText';
import {canonicalProse} from './canonicalProse';

export type Definitions = ReadonlyMap<string, Definition>;

/** Fences of YAML whose values are texts. */
const yamlFences: ReadonlySet<string> = new Set(['quiz', 'errors', 'radar']);

/** In place of what counts letter by letter, while the words around it are made canonical. */
const placeholder = '\uFFFC';

/**
 * What a translator has to follow of some Markdown: two texts that differ only in looks have the same.
 *
 * Emphasis, wrapping, bullets and the like are looks. Code, formulas and addresses count letter by letter; what a program
 * writes into both languages, recorded output, does not count at all.
 */
export function canonicalText(
  nodes: readonly Nodes[],
  definitions: Definitions,
): string {
  return nodes
    .map((node) => ({node, text: blockText(node, definitions)}))
    .filter(({text}) => text !== '')
    .reduce((said, {node, text}, index, all) => {
      const before = all[index - 1]?.node;
      if (before === undefined) return text;
      // Where a paragraph ends is looks.
      const isOne = [before, node].every(({type}) => type === 'paragraph');
      return `${said}${isOne ? ' ' : '\n'}${text}`;
    }, '');
}

/** The same for a text of the front matter. */
export function canonicalInline(text: string): string {
  return proseOf((add, addExact) => {
    addInline(readInline(text), add, addExact);
  });
}

function blockText(node: Nodes, definitions: Definitions): string {
  const inside = (mark: string): string =>
    'children' in node
      ? [mark, canonicalText(node.children, definitions)].join(' ').trim()
      : mark;
  switch (node.type) {
    case 'definition':
    case 'thematicBreak':
      return '';
    case 'code':
      return codeText(node);
    case 'math':
      return `$$ ${singleSpaced(node.value)}`;
    case 'html':
      return node.value.replace(/<!--[\s\S]*?-->/g, '').trim();
    case 'heading':
    case 'paragraph':
    case 'tableCell':
      return inlineText(node, definitions);
    case 'tableRow':
      return node.children
        .map((cell) => blockText(cell, definitions))
        .join(' | ');
    case 'listItem':
      return inside(
        typeof node.checked === 'boolean' ? `[${node.checked ? 'x' : ''}]` : '',
      );
    case 'list':
      return inside(node.ordered ? '1.' : '');
    case 'blockquote':
      return inside('>');
    case 'footnoteDefinition':
      return inside(`[^${node.identifier}]`);
    case 'containerDirective':
    case 'leafDirective':
      return inside(`:::${node.name} ${JSON.stringify(node.attributes ?? {})}`);
    // What is left holds blocks, or is inline text by itself.
    default:
      return inside('');
  }
}

function codeText({lang, meta, value}: Code): string {
  const info = singleSpaced([lang, meta].filter(Boolean).join(' '));
  // `npm run test:labs -- live-blocks --record` writes it into both languages.
  if (info === 'text output') return '';
  const exact = value.replace(/[ \t]+$/gm, '').trim();
  return `\`\`\`${info}\n${yamlFences.has(lang ?? '') ? yamlText(exact) : exact}`;
}

/** YAML by its values, so that quotes and wrapping do not count; what cannot be read counts as it is. */
function yamlText(yaml: string): string {
  try {
    return JSON.stringify(parse(yaml), (key, value: unknown) =>
      typeof value === 'string' && key !== 'code'
        ? canonicalInline(value)
        : value,
    );
  } catch {
    return yaml;
  }
}

function inlineText(node: Nodes, definitions: Definitions): string {
  return proseOf((add, addExact) => {
    const urlOf = (link: Resource | Association): string =>
      'url' in link
        ? link.url
        : (definitions.get(link.identifier)?.url ?? link.identifier);
    const read = (parent: Nodes): void => {
      if ('children' in parent) parent.children.forEach(readChild);
    };
    const readChild = (child: Nodes): void => {
      switch (child.type) {
        case 'text':
          add(withoutId(child.value, node));
          break;
        case 'break':
          add(' ');
          break;
        case 'inlineCode':
        case 'inlineMath':
        case 'html':
          addExact(child.value);
          break;
        case 'link':
        case 'linkReference':
          read(child);
          addExact(urlOf(child));
          break;
        case 'image':
        case 'imageReference':
          add(child.alt ?? '');
          addExact(urlOf(child));
          break;
        case 'footnoteReference':
          addExact(child.identifier);
          break;
        case 'textDirective':
          // A marked term is its words.
          if (child.name !== 'term') add(`:${child.name}`);
          read(child);
          break;
        case 'delete':
          add('~~');
          read(child);
          add('~~');
          break;
        default:
          read(child);
      }
    };
    read(node);
  });
}

/** A heading's id is compared by another rule; a section may be called anew. */
function withoutId(text: string, {type}: Nodes): string {
  return type === 'heading' ? text.replace(/\s*\{#[^}]*\}\s*$/, '') : text;
}

function addInline(
  parts: readonly InlineText[],
  add: (text: string) => void,
  addExact: (text: string) => void,
): void {
  for (const part of parts)
    if ('children' in part) addInline(part.children, add, addExact);
    else if (part.kind === 'code') addExact(part.value);
    else add(part.value);
}

/** Puts words and exact pieces together; only the words are made canonical. */
function proseOf(
  write: (
    add: (text: string) => void,
    addExact: (text: string) => void,
  ) => void,
): string {
  const exact: string[] = [];
  let text = '';
  write(
    (words) => (text += words.replaceAll(placeholder, '')),
    (piece) => {
      exact.push(singleSpaced(piece));
      text += placeholder;
    },
  );
  return canonicalProse(text).replaceAll(
    placeholder,
    () => `\`${exact.shift() ?? ''}\``,
  );
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
