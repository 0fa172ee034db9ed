import type {Element} from 'hast';

/** The value of an attribute by hast's name of it; empty when it has none. */
export function attribute(element: Element | undefined, name: string): string {
  const value = element?.properties[name];
  return typeof value === 'string' ? value : '';
}

export function classesOf(element: Element | undefined): string[] {
  const {className} = element?.properties ?? {};
  return Array.isArray(className) ? className.map(String) : [];
}
