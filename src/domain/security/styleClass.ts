/**
 * Names of classes that each stand for one declaration of CSS: `[height:1em]`.
 *
 * A strict policy lets no page have style attributes. What would be one is classes, and a style sheet has their rules.
 */

/** The classes for what stands in a style attribute. */
export function styleClasses(style: string): string[] {
  return style
    .split(';')
    .map((declaration) =>
      declaration
        .trim()
        .replace(/\s*:\s*/, ':')
        .replaceAll(/\s+/g, '_'),
    )
    .filter((declaration) => declaration !== '')
    .map((declaration) => `[${declaration}]`);
}

/** The rule for a class that stands for a declaration; `undefined` for any other class. */
export function styleRule(className: string): string | undefined {
  const declaration = /^\[([a-z-]+:[\w.,%#()+-]+)\]$/.exec(className)?.[1];
  if (declaration === undefined) return undefined;
  const selector = className.replaceAll(/[^\w-]/g, String.raw`\$&`);
  // As strong as the attribute that it stands for.
  return `.${selector}{${declaration.replaceAll('_', ' ')}!important}`;
}
