// `npm start`: from a bare checkout to both languages at http://localhost:3000.
import {fileURLToPath} from 'node:url';
import {installPackages} from './install.mjs';
import {giveUp, run, say} from './progress.mjs';

const port = process.env['PORT'] ?? '3000';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await installPackages();
say('Building the site in Polish and English (about a minute)');
if (!(await run('npx', ['docusaurus', 'build'])))
  giveUp(
    'The site was not built. The lines above name the file, the line and the cure; mend them and run `npm start` again.',
  );
say(`Polish: http://localhost:${port}/  English: http://localhost:${port}/en/`);
await run('npx', ['docusaurus', 'serve', '--no-open', '--port', port]);
