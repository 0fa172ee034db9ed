// `npm run check`: everything that needs no browser and no build. Content first: it is what changes most.
import {fileURLToPath} from 'node:url';
import {installPackages} from './install.mjs';
import {capture, say} from './progress.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await installPackages();

say('Content');
const content = await runCheck('content');
report('content', content);
if (!content.passed) process.exit(1);

say('Voice, types, code, styles, format, spelling, unused code');
const names = [
  'voice',
  'types',
  'code',
  'styles',
  'format',
  'spelling',
  'unused',
];
const results = [content, ...(await Promise.all(names.map(checkAndReport)))];
const failed = results.filter(({passed}) => !passed).length;
console.log(`\ncheck: ${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function runCheck(name) {
  return capture('npm', ['run', '--silent', `check:${name}`]);
}

async function checkAndReport(name) {
  const result = await runCheck(name);
  report(name, result);
  return result;
}

function report(name, {passed, output, seconds}) {
  console.log(`${passed ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
  if (!passed || ['content', 'voice'].includes(name))
    console.log(output.trim());
}
