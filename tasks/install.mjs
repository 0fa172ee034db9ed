import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {giveUp, run, say} from './progress.mjs';

const lockFile = 'package-lock.json';
/** Remembers which lock file `node_modules` was made from. */
const stamp = 'node_modules/.cache/course/installed';
const oldestNode = [20, 19];

/** Installs the packages of the lock file, unless that is done. */
export async function installPackages() {
  checkNode();
  const wanted = createHash('sha256')
    .update(readFileSync(lockFile))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Installing packages (about a minute the first time)');
  // No package needs its install script, and none gets to run one.
  const installed = await run('npm', [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ]);
  if (!installed)
    giveUp(
      'The packages could not be installed. Check the network and the registry that `npm config get registry` names, then run the command again.',
    );
  mkdirSync(dirname(stamp), {recursive: true});
  writeFileSync(stamp, wanted);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor))
    return;
  giveUp(
    `Node ${process.versions.node} is too old: the site needs ${oldestNode.join('.')} or newer. Install a current Node and run the command again.`,
  );
}
