import type {Nodes} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {SKIP, visit} from 'unist-util-visit';

/** The characters that KaTeX set in a page of HTML. */
export function formulaCharacters(html: string): Set<string> {
  const characters = new Set<string>();
  if (!html.includes('katex-html')) return characters;
  visit(fromHtml(html), 'element', (element) => {
    if (!isFormula(element.properties.className)) return undefined;
    visit(element as Nodes, 'text', ({value}) => {
      for (const character of value) characters.add(character);
    });
    return SKIP;
  });
  return characters;
}

function isFormula(className: unknown): boolean {
  return Array.isArray(className) && className.includes('katex-html');
}
