import {parse, type Declaration} from 'postcss';

/**
 * A style sheet without the custom properties that nothing reads: neither a rule, nor a property that is read.
 *
 * PurgeCSS has this too, but does not see a property that is set after the one whose value reads it.
 *
 * @param readElsewhere - names that something outside of the style sheet reads
 */
export function withoutUnreadProperties(
  sheet: string,
  readElsewhere: ReadonlySet<string>,
): string {
  const root = parse(sheet);
  const properties = new Map<string, Declaration[]>();
  const read = new Set(readElsewhere);
  root.walkDecls((declaration) => {
    const {prop, value} = declaration;
    if (!prop.startsWith('--'))
      for (const name of namesIn(value)) read.add(name);
    else properties.set(prop, [...(properties.get(prop) ?? []), declaration]);
  });
  // It grows on the way: what a property reads is read, too.
  for (const name of read)
    for (const {value} of properties.get(name) ?? [])
      for (const inner of namesIn(value)) read.add(inner);
  for (const [name, declarations] of properties)
    if (!read.has(name))
      for (const declaration of declarations) drop(declaration);
  return root.toString();
}

function namesIn(value: string): string[] {
  return value.match(/--[\w-]+/g) ?? [];
}

/** Takes its rule away, too, when it was alone there. */
function drop(declaration: Declaration): void {
  const {parent} = declaration;
  declaration.remove();
  if (parent?.nodes.length === 0) parent.remove();
}
