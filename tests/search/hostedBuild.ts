import {execFile} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';

const folder = '.cache/hosted';

/**
 * Builds one language with the settings of a hosted search engine and looks at what came out:
 * its search in the bundle, ours in none, and no local index.
 */
async function main(): Promise<void> {
  rmSync(folder, {recursive: true, force: true});
  await promisify(execFile)(
    'npx',
    ['docusaurus', 'build', '--locale', 'pl', '--out-dir', folder],
    {
      env: {
        ...process.env,
        ALGOLIA_APP_ID: 'TESTAPP',
        ALGOLIA_SEARCH_KEY: 'testkey',
        ALGOLIA_INDEX_NAME: 'course',
        DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.cache/hosted-files',
      },
      maxBuffer: 2 ** 26,
    },
  );
  const scripts = readdirSync(join(folder, 'assets/js'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, 'assets/js', name), 'utf8'));
  const problems = [
    scripts.some((text) => text.includes('DocSearch'))
      ? []
      : ['DocSearch is in no script.'],
    scripts.some((text) => text.includes('course.Search.'))
      ? ['The local search is in a script.']
      : [],
    existsSync(join(folder, 'search/2'))
      ? ['The local index was written.']
      : [],
  ].flat();
  rmSync(folder, {recursive: true});
  for (const problem of problems) console.error(`hosted search: ${problem}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

void main();
