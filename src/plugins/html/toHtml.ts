import type {Element, Nodes, Properties} from 'hast';
import {find, html, svg, type Schema} from 'property-information';

/** Writes a tree as HTML, without its comments. */
export function toHtml(node: Nodes, schema: Schema = html): string {
  if (node.type === 'text') return escapeText(node.value);
  if (node.type === 'element')
    return elementHtml(node, node.tagName === 'svg' ? svg : schema);
  return node.type === 'root'
    ? node.children.map((child) => toHtml(child, schema)).join('')
    : '';
}

/** Makes a text safe between tags and in quotes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const voidTags: ReadonlySet<string> = new Set([
  'area',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

function elementHtml(
  {tagName, properties, children}: Element,
  schema: Schema,
): string {
  const start = `<${tagName}${attributesHtml(properties, schema)}>`;
  if (voidTags.has(tagName)) return start;
  const content = children.map((child) => toHtml(child, schema)).join('');
  return `${start}${content}</${tagName}>`;
}

function attributesHtml(properties: Properties, schema: Schema): string {
  return Object.entries(properties)
    .map(([name, value]) => attributeHtml(name, value, schema))
    .join('');
}

function attributeHtml(
  name: string,
  value: Properties[string],
  schema: Schema,
): string {
  if (value === undefined || value === null || value === false) return '';
  const {attribute, commaSeparated} = find(schema, name);
  if (value === true) return ` ${attribute}`;
  const text = Array.isArray(value)
    ? value.join(commaSeparated ? ', ' : ' ')
    : String(value);
  return ` ${attribute}="${escapeText(text)}"`;
}
