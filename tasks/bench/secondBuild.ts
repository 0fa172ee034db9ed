import {cp, readdir, readFile, rename, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/** The name of the second build's main script. */
export const secondMain = 'main.00000000.js';

/** Copies a build as the next one would be: its main script has another name, all pages ask for that, and a header is new. */
export async function secondBuild(
  build: string,
  target: string,
): Promise<string> {
  await cp(build, target, {recursive: true, preserveTimestamps: true});
  // So that nginx has to be reloaded.
  const headers = await readFile(join(target, '_headers'), 'utf8');
  await writeFile(
    join(target, '_headers'),
    headers.replace('\n', '\n  X-Release: second\n'),
  );
  const main = await mainScript(build);
  await rename(
    join(target, 'assets/js', main),
    join(target, 'assets/js', secondMain),
  );
  const files = await readdir(target, {recursive: true});
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = await readFile(join(target, file), 'utf8');
    await writeFile(join(target, file), html.replaceAll(main, secondMain));
  }
  return target;
}

/** The name of the script that every page of a build asks for. */
export async function mainScript(build: string): Promise<string> {
  const names = await readdir(join(build, 'assets/js'));
  const main = names.find((name) => /^main\.\w+\.js$/.test(name));
  if (main === undefined)
    throw new Error(
      `${build} has no main script. Build the site first: npm run build.`,
    );
  return main;
}
