/**
 * Sets up and checks every lab, and the live code of the lessons: `npm run test:labs`,
 * `npm run test:labs -- model-api --record`, `npm run test:labs -- containers --only 07-`,
 * `npm run test:labs -- live-blocks --record`.
 *
 * A lab is a folder of labs/ with a requirements.lock; each gets an environment of its own (`.venv`, ignored by git).
 */
import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {readmeCommands} from '../../src/domain/labs/readmeCommands';
import {
  filesOfLab,
  labNames,
} from '../../src/plugins/labs/readLab';
import {runChecks} from './checks';
import {prepareEnvironment} from './environment';
import {testImage} from './image';
import {withEngine} from './engine';
import {testInstall} from './install';
import {testLessons} from './lessons';
import {testLiveBlocks} from './liveBlocks';
import {findPython, LabError, type Python} from './python';
import {record, remindOfRecord} from './record';
import {Report, secondsSince} from './report';

/** The name under which the live code of the lessons is tested, beside the labs. */
const liveBlocks = 'live-blocks';
/** The lab whose engine also builds and runs the site's own image. */
const labOfImages = 'containers';

const {values: options, positionals: wanted} = parseArgs({
  allowPositionals: true,
  options: {
    /** Writes labs/<lab>/verified.json after a run without failures, and the outputs of live blocks into the lessons. */
    record: {type: 'boolean', default: false},
    /** Part of the names of lessons: only their commands are run, and nothing else of the lab. */
    only: {type: 'string'},
    /** The date to record, when it is not today's. */
    date: {type: 'string', default: new Date().toISOString().slice(0, 10)},
  },
});

const report = new Report();
try {
  await testLabs();
} catch (error) {
  fail(error);
}
console.log(`labs: ${report.passed} passed, ${report.failed} failed`);
process.exitCode = report.failed === 0 ? 0 : 1;

async function testLabs(): Promise<void> {
  const labs = labNames(process.cwd()).filter((name) =>
    existsSync(join('labs', name, 'requirements.lock')),
  );
  if (labs.length === 0)
    throw new LabError('labs/ holds no folder with a requirements.lock.');
  const known = [liveBlocks, ...labs];
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new LabError(
      `There is no lab "${unknown.join('", "')}"; there are: ${known.join(', ')}.`,
    );

  const python = await findPython();
  for (const name of wanted.length > 0 ? wanted : known) {
    try {
      if (name === liveBlocks) await testBlocks(python);
      else await testLab(name, python);
    } catch (error) {
      fail(error);
    }
  }
}

async function testBlocks(python: Python): Promise<void> {
  console.log(`\nlive blocks of the lessons (Python ${python.version})`);
  const started = performance.now();
  const {passed, problems} = await testLiveBlocks(python, {
    isRecording: options.record,
  });
  report.add('blocks', {
    passed,
    failed: problems.length,
    seconds: secondsSince(started),
    output: problems.join('\n'),
  });
}

async function testLab(name: string, python: Python): Promise<void> {
  const folder = resolve('labs', name);
  const failedBefore = report.failed;
  console.log(`\n${name} (Python ${python.version})`);
  explainReadme(folder);
  await prepareEnvironment(folder, python);
  const {only} = options;
  if (only !== undefined)
    return withEngine(folder, report, (environment) =>
      testLessons(folder, {environment, only}, report),
    );
  // Installing waits for the network most of the time.
  await Promise.all([
    testInstall(folder, python, report),
    withEngine(folder, report, async (environment) => {
      await runChecks(folder, environment, report);
      await testLessons(folder, {environment}, report);
      if (name === labOfImages) await testImage(environment, report);
    }),
  ]);
  if (options.record && report.failed === failedBefore)
    await record(folder, options.date);
  remindOfRecord(folder);
}

/** Says what a reader runs: the commands of the README. */
function explainReadme(folder: string): void {
  const readme = filesOfLab(folder).find(({path}) => path === 'README.md');
  const commands = readmeCommands(new TextDecoder().decode(readme?.content));
  if (commands.length === 0)
    throw new LabError(
      `${join(folder, 'README.md')} has no commands; write each as an \`\`\`sh block of one line.`,
    );
  console.log('  The commands of its README:');
  for (const command of commands) console.log(`    ${command}`);
}

function fail(error: unknown): void {
  report.fail(
    error instanceof LabError
      ? error.message
      : String(error instanceof Error ? error.stack : error),
  );
}
