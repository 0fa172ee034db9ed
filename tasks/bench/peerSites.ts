import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import type {BuildCommand} from './measureBuild';

/** A page as our build writes it beside the HTML. */
type Twin = {
  /** `docs/glossary/container/index.md`, below the site. */
  readonly path: string;
  readonly title: string;
  readonly body: string;
};

const recipes = join(import.meta.dirname, 'peers');

/**
 * Makes a Starlight site of the Markdown twins in a build of ours; its packages come from the registry, as its lock says.
 *
 * @returns the command that builds it
 */
export function makeStarlight(
  twinsDir: string,
  folder: string,
  outDir: string,
): BuildCommand {
  begin('starlight', folder, 'package-lock.json', 'node_modules', () => {
    run(folder, 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  });
  const source = join(folder, 'src');
  rmSync(source, {recursive: true, force: true});
  for (const {path, title, body} of twinsIn(twinsDir))
    writeFileIn(
      join(source, 'content/docs', path),
      `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}`,
    );
  cpSync(
    join(folder, 'content.config.mjs'),
    join(source, 'content.config.mjs'),
  );
  return {
    folder,
    words: [
      process.execPath,
      'node_modules/astro/astro.js',
      'build',
      '--outDir',
      outDir,
    ],
    environment: {ASTRO_TELEMETRY_DISABLED: '1'},
  };
}

/** Makes a site of Material for MkDocs in the same way, in a virtual environment of its own. */
export function makeMaterial(
  twinsDir: string,
  folder: string,
  outDir: string,
): BuildCommand {
  begin('material', folder, 'requirements.txt', 'venv', () => {
    run(folder, process.env.PYTHON ?? 'python3', ['-m', 'venv', 'venv']);
    const install = ['install', '--require-hashes', '-r', 'requirements.txt'];
    run(folder, 'venv/bin/pip', install);
  });
  const source = join(folder, 'docs');
  rmSync(source, {recursive: true, force: true});
  for (const {path, title, body} of twinsIn(twinsDir))
    writeFileIn(join(source, path), `# ${title}\n\n${body}`);
  return {
    folder,
    words: ['venv/bin/mkdocs', 'build', '--quiet', '--site-dir', outDir],
    environment: {NO_MKDOCS_2_WARNING: '1'},
  };
}

/** Copies a recipe, and installs what it needs when its lock is another one than last time. */
function begin(
  name: string,
  folder: string,
  lock: string,
  installed: string,
  install: () => void,
): void {
  mkdirSync(folder, {recursive: true});
  cpSync(join(recipes, name), folder, {recursive: true});
  const mark = join(folder, 'installed');
  const hash = createHash('sha256')
    .update(readFileSync(join(folder, lock)))
    .digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return;
  rmSync(join(folder, installed), {recursive: true, force: true});
  console.log(`Installing ${name} …`);
  install();
  writeFileSync(mark, hash);
}

function run(folder: string, program: string, words: readonly string[]): void {
  try {
    execFileSync(program, words, {cwd: folder, stdio: 'pipe'});
  } catch (error) {
    throw new Error(
      `${program} ${words.join(' ')} failed in ${folder}; it needs the network, Python 3.11 and Node. ${String(error)}`,
      {cause: error},
    );
  }
}

function twinsIn(site: string): Twin[] {
  const files = readdirSync(site, {recursive: true, encoding: 'utf8'});
  const twins = files.filter((path) => path.endsWith('/index.md'));
  return twins.map((path) => {
    const text = readFileSync(join(site, path), 'utf8');
    const [, title = '', body = ''] = /^# (.*)\n([^]*)/.exec(text) ?? [];
    if (title === '')
      throw new Error(
        `${join(site, path)} begins with no heading: src/plugins/course/writeMarkdownTwins.ts has changed, change tasks/bench/peerSites.ts, too.`,
      );
    return {path, title, body};
  });
}

function writeFileIn(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
}
