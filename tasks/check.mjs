// `npm run check`: everything that needs no browser and no build. Content first: it is what changes most.
import {fileURLToPath} from 'node:url';
import {installPackages} from './install.mjs';
import {capture, say} from './progress.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await installPackages();

say('Content and voice');
const content = await checkAndReport('voice');
if (!content.passed) process.exit(1);

say('Types, code, styles, format, spelling, unused code');
const names = ['types', 'code', 'styles', 'format', 'spelling', 'unused'];
const results = [content, ...(await Promise.all(names.map(checkAndReport)))];
const failed = results.filter(({passed}) => !passed).length;
console.log(`\ncheck: ${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function checkAndReport(name) {
  const result = await capture('npm', ['run', '--silent', `check:${name}`]);
  report(name, result);
  return result;
}

function report(name, {passed, output, seconds}) {
  console.log(`${passed ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
  if (!passed || name === 'voice') console.log(output.trim());
}
