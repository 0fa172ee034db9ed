/** The chunks of a page: names by the place of its property, at any depth. */
type ChunkNames = {readonly [key: string]: string | ChunkNames} | ChunkNames[];

/**
 * Shortens the two files that tell the browser how to load each page.
 *
 * In the registry, the name of a chunk's module and its weak reference go, which only the server uses.
 * Names of chunks become numbers, in the order of the registry.
 *
 * @param registry The text of `.docusaurus/registry.js`.
 * @param chunkNames The text of `.docusaurus/routesChunkNames.json`.
 */
export function leanRoutes(
  registry: string,
  chunkNames: string,
): {readonly registry: string; readonly chunkNames: string} {
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
  return {
    registry: entries,
    chunkNames: JSON.stringify(shorten(JSON.parse(chunkNames) as ChunkNames)),
  };
}
