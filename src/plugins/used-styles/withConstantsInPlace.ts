import {parse, type ChildNode, type Declaration} from 'postcss';

/** As the value of a custom property, these are about the property itself; in place of a `var()` they would be about another one. */
const wideKeyword = /^(?:inherit|initial|unset|revert|revert-layer)$/;
const use = /var\(\s*(--[\w-]+)\s*\)/g;

/**
 * A style sheet in which values stand in place of the custom properties that never change.
 *
 * Infima has hundreds, for sites to set. One that is set once, for the whole page, and that no script knows, is a constant.
 * What reads it is as long as before or shorter; long values that are read often stay.
 */
export function withConstantsInPlace(
  sheet: string,
  knownElsewhere: ReadonlySet<string>,
): string {
  const root = parse(sheet);
  const settings = new Map<string, Declaration[]>();
  const uses = new Map<string, number>();
  root.walkDecls((declaration) => {
    const {prop, value} = declaration;
    if (prop.startsWith('--'))
      settings.set(prop, [...(settings.get(prop) ?? []), declaration]);
    for (const [, name = ''] of value.matchAll(use))
      uses.set(name, (uses.get(name) ?? 0) + 1);
  });
  const isConstant = (name: string): boolean => {
    const [setting, ...others] = settings.get(name) ?? [];
    return (
      setting !== undefined &&
      others.length === 0 &&
      !knownElsewhere.has(name) &&
      isOfPage(setting) &&
      !wideKeyword.test(setting.value) &&
      namesIn(setting.value).every(isConstant)
    );
  };
  const put = (value: string): string =>
    value.replace(use, (reading, name: string) => {
      if (!isConstant(name)) return reading;
      const constant = put(settings.get(name)?.[0]?.value ?? '');
      return uses.get(name) === 1 || constant.length <= reading.length
        ? constant
        : reading;
    });
  root.walkDecls((declaration) => {
    declaration.value = put(declaration.value);
  });
  return root.toString();
}

/** Whether a declaration is one of the page's, whatever its width, its medium or its colours. */
function isOfPage({parent}: Declaration): boolean {
  return (
    parent?.type === 'rule' && parent.selector === ':root' && isOutside(parent)
  );
}

function isOutside(node: ChildNode): boolean {
  const {parent} = node;
  return (
    parent?.type === 'root' ||
    (parent?.type === 'atrule' &&
      'name' in parent &&
      parent.name === 'layer' &&
      isOutside(parent))
  );
}

function namesIn(value: string): string[] {
  return value.match(/--[\w-]+/g) ?? [];
}
