import type {Token as PrismToken} from 'prismjs';

/** A piece of one line; its types are Prism's, the outermost first. */
export type Token = {
  readonly types: readonly string[];
  readonly content: string;
  /** An empty line, which needs something to be as high as the others. */
  readonly empty?: boolean;
};

type Nested = string | PrismToken | readonly Nested[];

/** Cuts Prism's tree of tokens into lines of flat tokens. */
export function tokenLines(
  tokens: readonly (string | PrismToken)[],
): Token[][] {
  const lines: Token[][] = [[]];
  const add = (nested: Nested, types: readonly string[]): void => {
    if (typeof nested === 'string')
      nested.split('\n').forEach((content, index) => {
        if (index > 0) lines.push([]);
        if (content !== '')
          lines.at(-1)?.push({
            types: types.length === 0 ? ['plain'] : types,
            content,
          });
      });
    else if ('type' in nested)
      add(nested.content, [
        ...types,
        ...[nested.type, nested.alias].flat().filter(Boolean),
      ]);
    else for (const child of nested) add(child, types);
  };
  add(tokens, []);
  return lines.map((line) =>
    line.length > 0 ? line : [{types: ['plain'], content: '\n', empty: true}],
  );
}
