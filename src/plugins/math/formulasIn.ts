import type {Nodes} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {SKIP, visit} from 'unist-util-visit';
import {styleRule} from '../../domain/security/styleClass';

/** What the formulas of a page need. */
export type Formulas = {
  /** The characters that KaTeX set. */
  readonly characters: ReadonlySet<string>;
  /** The rules of CSS that stand for its style attributes. */
  readonly rules: ReadonlySet<string>;
};

/** Reads the formulas of a page of HTML. */
export function formulasIn(html: string): Formulas {
  const characters = new Set<string>();
  const rules = new Set<string>();
  if (!html.includes('katex-html')) return {characters, rules};
  visit(fromHtml(html), 'element', (formula) => {
    if (!classesOf(formula).includes('katex-html')) return undefined;
    visit(formula as Nodes, (node) => {
      if (node.type === 'text')
        for (const character of node.value) characters.add(character);
      for (const name of classesOf(node)) {
        const rule = styleRule(name);
        if (rule !== undefined) rules.add(rule);
      }
    });
    return SKIP;
  });
  return {characters, rules};
}

function classesOf(node: Nodes): readonly string[] {
  const className =
    node.type === 'element' ? node.properties.className : undefined;
  return Array.isArray(className) ? className.map(String) : [];
}
