// `npm test`: everything, from a bare checkout. Ends with `N passed, N failed`.
import {fileURLToPath} from 'node:url';
import {readFileSync, rmSync} from 'node:fs';
import {findBrowser} from './browser.mjs';
import {installPackages} from './install.mjs';
import {findNginx} from './nginx.mjs';
import {run, say} from './progress.mjs';

const reports = '.cache/test-reports';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync(reports, {recursive: true, force: true});
await installPackages();

const totals = {passed: 0, failed: 0};
const checked = await step('Checks', 'node', ['tasks/check.mjs']);
count(checked);

await vitest('Unit tests', 'unit', ['node', 'browser']);

const built = await step('Production build', 'npx', ['docusaurus', 'build'], {
  // The "edit this page" links need a repository; a checkout without an origin has none.
  GITHUB_REPOSITORY: process.env['GITHUB_REPOSITORY'] ?? 'example/course',
});
count(built);

if (built) {
  await vitest('What was built', 'built', ['built']);
  count(
    await step('Search: golden set', 'npx', [
      'tsx',
      'tests/search/checkFloors.ts',
      'build',
    ]),
  );
  if (await findNginx()) await vitest('Served by nginx', 'served', ['served']);
  const browser = await findBrowser();
  say('In the browser: every shape of page, every feature');
  await run('npx', ['playwright', 'test', '--project=site'], {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/browser.json`,
  });
  add(playwrightTotals(`${reports}/browser.json`));
}

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);

async function vitest(title, name, projects) {
  say(title);
  const report = `${reports}/${name}.json`;
  await run('npx', [
    'vitest',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  add(vitestTotals(report));
}

async function step(title, command, parameters, environment) {
  say(title);
  return run(command, parameters, environment);
}

function count(passed) {
  add(passed ? {passed: 1, failed: 0} : {passed: 0, failed: 1});
}

function add({passed, failed}) {
  totals.passed += passed;
  totals.failed += failed;
}

/** A run that wrote no report failed before its first test. */
function vitestTotals(file) {
  const report = read(file);
  return report === undefined
    ? {passed: 0, failed: 1}
    : {
        passed: report.numPassedTests,
        failed:
          report.numFailedTests +
          (report.success ? 0 : Number(report.numFailedTests === 0)),
      };
}

function playwrightTotals(file) {
  const report = read(file);
  if (report === undefined) return {passed: 0, failed: 1};
  const {expected, unexpected, flaky} = report.stats;
  // A flaky test is a failed one: its cause has to be found.
  return {
    passed: expected,
    failed: unexpected + flaky + (report.errors?.length ?? 0),
  };
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
