import {accessSync, constants} from 'node:fs';
import {giveUp, run, say} from './progress.mjs';

const knownPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds a Chromium for the tests, or gets one: an existing one, Playwright's own, or Debian's package as root.
 *
 * Returns its path.
 */
export async function findBrowser() {
  const found = existing() ?? (await playwrights());
  if (found !== undefined) return found;
  if (await installPlaywrights()) {
    const own = await playwrights();
    if (own !== undefined) return own;
  }
  if (await installDebians()) {
    const debians = existing();
    if (debians !== undefined) return debians;
  }
  return giveUp(
    'No browser for the tests. Install Chromium or Chrome, or say where it is: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}

function existing() {
  return [process.env['CHROMIUM_PATH'], ...knownPlaces].find(
    (path) => path !== undefined && path !== '' && isProgram(path),
  );
}

async function playwrights() {
  const {chromium} = await import('playwright');
  const path = chromium.executablePath();
  return isProgram(path) ? path : undefined;
}

async function installPlaywrights() {
  say('Getting a browser: Playwright’s Chromium');
  return run('npx', ['playwright', 'install', 'chromium']);
}

async function installDebians() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  say('Getting a browser: Debian’s Chromium');
  return (
    (await run('apt-get', ['update', '-qq'])) &&
    (await run('apt-get', [
      'install',
      '--yes',
      '-qq',
      '--no-install-recommends',
      'chromium',
    ]))
  );
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
