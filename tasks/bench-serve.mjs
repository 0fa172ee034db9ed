// `npm run bench:serve`: a release under load, and nginx measured. The work is in tasks/bench/.
import {fileURLToPath} from 'node:url';
import {installPackages} from './install.mjs';
import {findNginx} from './nginx.mjs';
import {giveUp, run} from './progress.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await installPackages();
if (!(await findNginx())) process.exit(1);
if (!(await run('sh', ['-c', 'command -v wrk > /dev/null'])))
  giveUp('The bench asks with wrk, which is not installed: apt install wrk.');
const passed = await run('npx', [
  'tsx',
  'tasks/bench/serve.mts',
  ...process.argv.slice(2),
]);
process.exit(passed ? 0 : 1);
