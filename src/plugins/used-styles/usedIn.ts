import type {Used} from './usedStyles';

/**
 * What the scripts of a site may use of its style sheet.
 *
 * Content is prose, in which every word would pass for a class; its classes are written as such. In all other scripts a
 * class may stand anywhere, so any word is one. It has to be written whole: `'alert--' + kind` is none.
 */
export function usedIn(scripts: readonly string[]): Used {
  const classes = new Set<string>();
  const variables = new Set<string>();
  for (const script of scripts) {
    for (const [name] of script.matchAll(/--[a-z][\w-]*/g)) variables.add(name);
    const texts = isContent(script) ? classNamesIn(script) : [script];
    for (const text of texts)
      for (const [word] of text.matchAll(/[\w-]+/g)) classes.add(word);
  }
  return {classes, variables};
}

/** What the compiler makes of a page of Markdown. */
function isContent(script: string): boolean {
  return script.includes('_createMdxContent');
}

function classNamesIn(script: string): string[] {
  return Array.from(
    script.matchAll(/\bclass(?:Name)?\\?"?: *\\?"([^"\\]*)/g),
    ([, names = '']) => names,
  );
}
