/** The chunks of a page: names by the place of its property, at any depth. */
type ChunkNames = {readonly [key: string]: string | ChunkNames} | ChunkNames[];

/** The texts of `.docusaurus/routes.js`, `registry.js` and `routesChunkNames.json`. */
export type RouteFiles = {
  readonly routes: string;
  readonly registry: string;
  readonly chunkNames: string;
};

/**
 * Shortens the files that tell the browser how to load each page.
 *
 * In the registry, the name of a chunk's module and its weak reference go, which only the server uses.
 * Names of chunks become numbers, in the order of the registry; what joins a route to its chunks, its path and a hash,
 * becomes a number, too.
 */
export function leanRoutes({
  routes,
  registry,
  chunkNames,
}: RouteFiles): RouteFiles {
  const numbers = new Map<string, string>();
  const entries = registry.replace(
    /^ {2}"([^"]+)": \[(\(\) => import\(.*?\)), "[^"]*", require\.resolveWeak\("[^"]*"\)\]/gm,
    (_entry, name: string, load: string) => {
      numbers.set(name, numbers.size.toString(36));
      return `  "${numbers.get(name) ?? ''}": [${load.replace(/\/\*.*?\*\/ /, '')}]`;
    },
  );
  if (numbers.size === 0 || entries.includes('resolveWeak'))
    throw new Error(
      '.docusaurus/registry.js has another form than src/plugins/lean-routes expects; mend its pattern or leave the plugin out.',
    );
  const shorten = (value: ChunkNames | string): ChunkNames | string => {
    if (typeof value === 'string') return numbers.get(value) ?? value;
    if (Array.isArray(value)) return value.map(shorten) as ChunkNames[];
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, shorten(inner)]),
    );
  };
  const keys = new Map<string, string>();
  const leanedRoutes = routes.replace(
    /ComponentCreator\('([^']*)', '([^']*)'\)/g,
    (_call, path: string, hash: string) => {
      const number = keys.size.toString(36);
      keys.set(`${path}-${hash}`, `-${number}`);
      return `ComponentCreator('', '${number}')`;
    },
  );
  const namesByRoute = JSON.parse(chunkNames) as Record<string, ChunkNames>;
  return {
    routes: leanedRoutes,
    registry: entries,
    chunkNames: JSON.stringify(
      Object.fromEntries(
        Object.entries(namesByRoute).map(([route, names]) => [
          keys.get(route) ?? route,
          shorten(names),
        ]),
      ),
    ),
  };
}
