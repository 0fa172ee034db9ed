/** A module as the bundler's statistics have it. */
export type BundledModule = {
  readonly identifier?: string;
  /** It stands in no script by itself: unused, or joined into another. */
  readonly orphan?: boolean;
  /** The modules that were joined into it. */
  readonly modules?: readonly BundledModule[];
};

/** Names of the packages that modules come from, sorted. */
export function bundledPackages(modules: readonly BundledModule[]): string[] {
  const names = new Set(
    modules.filter(({orphan}) => orphan !== true).flatMap(packagesOf),
  );
  return [...names].sort();
}

function packagesOf({identifier = '', modules = []}: BundledModule): string[] {
  // The kind of module stands before the file, or loaders, each with a `!`; parameters stand after it.
  const file = identifier.split('!').at(-1)?.split(/[?|]/).find(isPath) ?? '';
  const [, name] =
    /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(
      file.replaceAll('\\', '/'),
    ) ?? [];
  return [
    ...(name === undefined ? [] : [name]),
    ...modules.flatMap(packagesOf),
  ];
}

function isPath(text: string): boolean {
  return /^(\/|[a-z]:)/i.test(text);
}

/** Explains how the bundles and the list of packages differ; an empty list means that they agree. */
export function bundleProblems(
  bundled: readonly string[],
  listed: readonly string[],
): string[] {
  const missing = bundled.filter((name) => !listed.includes(name));
  const gone = listed.filter((name) => !bundled.includes(name));
  const list = 'src/plugins/licences/bundled.json';
  return [
    ...missing.map(
      (name) =>
        `${list}: "${name}" is in the bundles that readers load. Look at its licence, then add its name to the list.`,
    ),
    ...gone.map(
      (name) =>
        `${list}: "${name}" is no longer in the bundles. Take its name from the list.`,
    ),
  ];
}
