// `npm run test:served`: the built site behind a real nginx, with the configuration in deploy/.
import {fileURLToPath} from 'node:url';
import {installPackages} from './install.mjs';
import {findNginx} from './nginx.mjs';
import {run} from './progress.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await installPackages();
if (await findNginx()) {
  const passed = await run('npx', [
    'vitest',
    'run',
    '--project',
    'served',
    ...process.argv.slice(2),
  ]);
  process.exitCode = passed ? 0 : 1;
}
