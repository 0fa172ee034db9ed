// `npm run test:labs`: the labs and the live code of the lessons, from a bare checkout. The work is in tasks/labs/.
import {fileURLToPath} from 'node:url';
import {installPackages} from './install.mjs';
import {run} from './progress.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await installPackages();
const passed = await run('npx', [
  'tsx',
  'tasks/labs/index.mts',
  ...process.argv.slice(2),
]);
process.exit(passed ? 0 : 1);
