#!/usr/bin/env node
// Sets up and checks every lab, and the live code of the lessons: `npm run test:labs`, or
// `node tasks/test-labs.mjs model-api --record`, `node tasks/test-labs.mjs live-blocks --record`.
//
// A lab is a folder of labs/ with a requirements.lock. Each gets an environment of its own (.venv, ignored by git), made
// again when its lock or the Python changes. Plain Node: it runs before anything is installed.

import {createHash} from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {testLiveBlocks} from './live-blocks.mjs';
import {execute as executeIn, findPython, LabError} from './python.mjs';

const LABS = fileURLToPath(new URL('../labs/', import.meta.url));
const MINIMUM_COVERAGE_PERCENT = 95;
const WINDOWS = process.platform === 'win32';
/** The name under which the live code of the lessons is tested, beside the labs. */
const LIVE_BLOCKS = 'live-blocks';

/** Where coverage.py collects, so that it leaves nothing in a lab. */
const COVERAGE_FILE = path.join(tmpdir(), `labs-coverage-${process.pid}`);

const {values: options, positionals: wanted} = parseArgs({
  allowPositionals: true,
  options: {
    /** Writes labs/<lab>/verified.json after a run without failures, and the outputs of live blocks into the lessons. */
    record: {type: 'boolean', default: false},
    /** The date to record, when it is not today's. */
    date: {type: 'string', default: new Date().toISOString().slice(0, 10)},
  },
});

const count = {passed: 0, failed: 0};
try {
  await testLabs();
} catch (error) {
  fail(error);
}
rmSync(COVERAGE_FILE, {force: true});
console.log(`labs: ${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;

async function testLabs() {
  const labs = labNames();
  const known = [...labs, LIVE_BLOCKS];
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new LabError(
      `There is no lab "${unknown.join('", "')}"; there are: ${known.join(', ')}.`,
    );
  if (labs.length === 0)
    throw new LabError('labs/ holds no folder with a requirements.lock.');

  const python = await findPython();
  for (const name of wanted.length > 0 ? wanted : known) {
    try {
      if (name === LIVE_BLOCKS) await testBlocks(python);
      else await testLab(name, python);
    } catch (error) {
      fail(error);
    }
  }
}

/** Each block is one test. */
async function testBlocks(python) {
  console.log(`\nlive blocks of the lessons (Python ${python.version})`);
  const {passed, problems} = await testLiveBlocks(python, {
    isRecording: options.record,
  });
  count.passed += passed;
  count.failed += problems.length;
  for (const problem of problems) console.log(indent(problem));
  console.log(`  blocks: ${passed} passed, ${problems.length} failed`);
}

async function testLab(name, python) {
  const lab = path.join(LABS, name);
  const failedBefore = count.failed;
  console.log(`\n${name} (Python ${python.version})`);
  explainReadme(lab);
  await prepareEnvironment(lab, python);

  const reports = mkdtempSync(path.join(tmpdir(), 'labs-'));
  try {
    for (const check of checksOf(lab, reports)) await run(check, lab);
  } finally {
    rmSync(reports, {recursive: true, force: true});
  }

  if (options.record && count.failed === failedBefore) await record(lab);
  remindOfRecord(lab);
}

function labNames() {
  if (!existsSync(LABS)) return [];
  return readdirSync(LABS, {withFileTypes: true})
    .filter(
      (entry) =>
        entry.isDirectory() &&
        existsSync(path.join(LABS, entry.name, 'requirements.lock')),
    )
    .map((entry) => entry.name)
    .sort();
}

// Python and the environment

/**
 * Makes .venv when it is missing, half made, or of another lock, Python or folder (an environment cannot be moved).
 *
 * The stamp that says so is written last.
 */
async function prepareEnvironment(lab, python) {
  const environment = path.join(lab, '.venv');
  const stampFile = path.join(environment, 'lock.sha256');
  const stamp = sha256(
    `${python.version}\n${lab}\n${readFileSync(path.join(lab, 'requirements.lock'), 'utf8')}`,
  );
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
    console.log('  environment: as the lock says');
    return;
  }

  rmSync(environment, {recursive: true, force: true});
  await must(
    'make .venv',
    [...python.command, '-m', 'venv', '.venv'],
    lab,
    'On Debian and Ubuntu the module comes with: apt install python3-venv.',
  );
  await must(
    'install the locked versions (about a minute)',
    [
      ...pip(lab),
      'install',
      '--quiet',
      '--require-hashes',
      '-r',
      'requirements.lock',
    ],
    lab,
    'pip asks the package index that this machine is configured for: is the network there, and the index complete?',
  );
  if (existsSync(path.join(lab, 'pyproject.toml')))
    await must(
      'install the lab itself',
      [
        ...pip(lab),
        'install',
        '--quiet',
        '--no-deps',
        '--no-build-isolation',
        '--editable',
        '.',
      ],
      lab,
      'The lock must hold the build backend that pyproject.toml names.',
    );
  writeFileSync(stampFile, stamp);
}

function pip(lab) {
  return [program(lab, 'python'), '-m', 'pip', '--disable-pip-version-check'];
}

function program(lab, name) {
  return WINDOWS
    ? path.join(lab, '.venv', 'Scripts', `${name}.exe`)
    : path.join(lab, '.venv', 'bin', name);
}

// Checks

/** What is checked, in the order of what fails fastest. A lab without one of the three dimensions skips it. */
function checksOf(lab, reports) {
  const python = program(lab, 'python');
  const has = (folder) => existsSync(path.join(lab, 'tests', folder));
  const coverageFile = path.join(reports, 'coverage.json');

  const tests = (title, folder, timeoutS, ...more) => {
    const report = path.join(reports, `${folder || 'tests'}.xml`);
    return {
      title,
      timeoutS,
      report,
      command: [
        python,
        '-m',
        'pytest',
        '--quiet',
        `--junitxml=${report}`,
        ...more,
        path.posix.join('tests', folder),
      ],
    };
  };
  const withCoverage = [
    '--cov',
    '--cov-branch',
    `--cov-fail-under=${MINIMUM_COVERAGE_PERCENT}`,
    `--cov-report=json:${coverageFile}`,
    '--cov-report=term-missing:skip-covered',
  ];

  return [
    {
      title: 'lint',
      timeoutS: 60,
      command: [python, '-m', 'ruff', 'check', '.'],
    },
    {
      title: 'format',
      timeoutS: 60,
      command: [python, '-m', 'ruff', 'format', '--check', '.'],
    },
    {title: 'types', timeoutS: 240, command: [python, '-m', 'mypy']},
    {
      ...tests(
        'correctness',
        has('correctness') ? 'correctness' : '',
        240,
        ...withCoverage,
      ),
      coverageFile,
    },
    ...(has('contract') ? [tests('contract', 'contract', 240)] : []),
    ...(has('performance') ? [tests('performance', 'performance', 120)] : []),
  ];
}

/** Runs a check, counts its tests, and shows its output only when it fails. */
async function run(check, lab) {
  const started = performance.now();
  const {code, output} = await execute(check.command, {
    cwd: lab,
    timeoutS: check.timeoutS,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);

  const tests = check.report && readReport(check.report);
  const failed = tests?.failed ?? 0;
  // A check can fail without a failed test: coverage below the gate, an error while collecting.
  count.passed += tests ? tests.passed : code === 0 ? 1 : 0;
  count.failed += code === 0 ? failed : Math.max(1, failed);

  const notes = [
    ...(tests ? [`${tests.passed} tests`] : []),
    ...coverageNote(check.coverageFile),
    ...(tests ? tests.properties : []),
  ];
  console.log(
    `  ${check.title}: ${code === 0 ? 'ok' : 'FAILED'}${notes.length > 0 ? `, ${notes.join('; ')}` : ''} (${seconds} s)`,
  );
  if (code !== 0) console.log(indent(lastLines(output, 80)));
}

/** Counts from pytest's JUnit report; subtests and skipped tests are not counted as passed. */
function readReport(file) {
  if (!existsSync(file)) return undefined;
  const xml = readFileSync(file, 'utf8');
  const attribute = (name) =>
    [...xml.matchAll(/<testsuite\b[^>]*>/g)].reduce(
      (sum, [tag]) =>
        sum + Number(new RegExp(`\\b${name}="(\\d+)"`).exec(tag)?.[1] ?? 0),
      0,
    );
  const failed = attribute('failures') + attribute('errors');
  return {
    failed,
    passed: Math.max(0, attribute('tests') - failed - attribute('skipped')),
    properties: [...xml.matchAll(/<property name="([^"]*)" value="([^"]*)"/g)]
      // Hypothesis adds pages of statistics of its own.
      .filter(([, name]) => !name.startsWith('hypothesis-'))
      .map(([, name, value]) => `${name}: ${value}`),
  };
}

function coverageNote(file) {
  if (file === undefined || !existsSync(file)) return [];
  const {totals} = JSON.parse(readFileSync(file, 'utf8'));
  return [
    `${totals.percent_covered.toFixed(1)} % coverage with branches (at least ${MINIMUM_COVERAGE_PERCENT})`,
  ];
}

// The README

/** Says what the README's commands do: each stands below a comment in its only `sh` block. */
function explainReadme(lab) {
  const readme = path.join(lab, 'README.md');
  const text = existsSync(readme)
    ? readFileSync(readme, 'utf8').replaceAll('\r\n', '\n')
    : '';
  const block = /```sh\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  const commands = [...block.matchAll(/^# (.+)\n([^#\n].*)$/gm)];
  if (commands.length !== 3) {
    fail(
      new LabError(
        `${path.relative(process.cwd(), readme)} has ${commands.length} explained commands; it needs one \`\`\`sh block with three, each below a # comment.`,
      ),
    );
    return;
  }
  console.log('  The three commands of its README:');
  for (const [index, [, does, command]] of commands.entries())
    console.log(`    ${index + 1}. ${does}\n       ${command}`);
}

// verified.json

/** Records with which versions the lab's sources passed; the site shows it beside the lessons. */
async function record(lab) {
  const names = [
    ...readFileSync(path.join(lab, 'requirements.in'), 'utf8').matchAll(
      /^([\w.-]+)==/gm,
    ),
  ].map(([, name]) => name);
  const {code, output} = await execute(
    [
      program(lab, 'python'),
      '-c',
      [
        'import importlib.metadata as m, json, platform, sys',
        'print(json.dumps({"python": platform.python_version()} | {n: m.version(n) for n in sys.argv[1:]}))',
      ].join('\n'),
      ...names,
    ],
    {timeoutS: 60},
  );
  if (code !== 0)
    throw new LabError(`The installed versions cannot be read:\n${output}`);
  const written = {
    date: options.date,
    sources: sourcesHash(lab),
    versions: JSON.parse(output),
    code: await codeHashes(lab),
  };
  writeFileSync(
    path.join(lab, 'verified.json'),
    `${JSON.stringify(written, null, 2)}\n`,
  );
  console.log('  verified.json: written');
}

/** What a lesson can quote, hashed as the content check hashes it. Only recording needs what npm installs. */
async function codeHashes(lab) {
  const {tsImport} = await import('tsx/esm/api').catch(() => {
    throw new LabError(
      'A record needs what npm installs. Run: npm ci --ignore-scripts',
    );
  });
  const labs = await tsImport(
    '../src/plugins/labs/codeHashes.ts',
    import.meta.url,
  );
  return labs.codeHashes(lab);
}

function remindOfRecord(lab) {
  const file = path.join(lab, 'verified.json');
  if (!existsSync(file)) return;
  const {sources, date} = JSON.parse(readFileSync(file, 'utf8'));
  console.log(
    sources === sourcesHash(lab)
      ? `  verified.json: these sources, ${date}`
      : `  verified.json: other sources than these; record them with: npm run test:labs -- ${path.basename(lab)} --record`,
  );
}

/** The SHA-256 of the lab's files, with paths; what tools leave behind and the record itself do not count. */
function sourcesHash(lab) {
  const left = /^(\.|artifacts$|__pycache__$|node_modules$)|\.egg-info$/;
  const files = readdirSync(lab, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path
        .relative(lab, path.join(entry.parentPath ?? entry.path, entry.name))
        .split(path.sep),
    )
    .filter(
      (parts) =>
        !parts.some((part) => left.test(part)) &&
        parts.join('/') !== 'verified.json',
    )
    .map((parts) => parts.join('/'))
    .sort();
  return sha256(
    files
      .map(
        (file) =>
          `${file}\n${sha256(readFileSync(path.join(lab, file), 'utf8').replaceAll('\r\n', '\n'))}\n`,
      )
      .join(''),
  );
}

// Processes

function execute(command, more) {
  return executeIn(command, {...more, environment: {COVERAGE_FILE}});
}

async function must(title, command, cwd, cure) {
  const started = performance.now();
  const {code, output} = await execute(command, {cwd, timeoutS: 900});
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code !== 0)
    throw new LabError(
      `Could not ${title}. ${cure}\n${indent(lastLines(output, 30))}`,
    );
  console.log(`  environment: ${title} (${seconds} s)`);
}

// Text

function fail(error) {
  count.failed += 1;
  console.error(`  ${error instanceof LabError ? error.message : error.stack}`);
}

function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}

function lastLines(text, most) {
  return text.trimEnd().split('\n').slice(-most).join('\n');
}

function indent(text) {
  return text.replace(/^/gm, '    ');
}
