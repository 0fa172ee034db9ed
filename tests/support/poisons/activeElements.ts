import type {Element} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {visit} from 'unist-util-visit';
import {addressOf, runsCode} from '../../../src/domain/markdown/addressOf';

/** Elements that run something, load something or change where others lead. */
const active =
  /^(?:script|style|link|meta|base|iframe|frame|frameset|object|embed|applet|portal|form|video|audio|track|animate|template)$/;

/** What of a text of HTML would run, or ask another server without being clicked. */
export function activeElements(html: string): string[] {
  const found: string[] = [];
  visit(fromHtml(html, {fragment: true}), 'element', (element: Element) => {
    const {tagName, properties} = element;
    if (active.test(tagName)) found.push(tagName);
    for (const [name, value] of Object.entries(properties)) {
      const {scheme, isElsewhere} = addressOf(String(value));
      if (
        /^(?:on|style$|srcDoc$|ping$|formAction$)/.test(name) ||
        (/^(?:href|src|srcSet|poster|data)$/.test(name) && runsCode(scheme)) ||
        (/^(?:src|srcSet|poster|data)$/.test(name) && isElsewhere)
      )
        found.push(`${tagName}: ${name}`);
    }
  });
  return found;
}
