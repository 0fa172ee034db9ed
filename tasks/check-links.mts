/** `npm run check:links`: asks for every address outside the site that pages lead to. It needs the network, and minutes. */
import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import {diskRepository} from '../src/plugins/course/diskRepository';
import {readPages, readPosts} from '../src/plugins/course/readPages';
import {externalLinks} from './links/externalLinks';
import {readIgnored, withoutIgnored} from './links/ignoredLinks';
import {linkProblems} from './links/linkProblems';

const repository = diskRepository(process.cwd());
const links = externalLinks([
  ...readPages(repository),
  ...readPosts(repository),
]);
const ignored = readIgnored(
  parse(readFileSync('tasks/links/ignored.yaml', 'utf8')),
);
const {asked, problems} = withoutIgnored(links, ignored);
const dead = await linkProblems(asked);
const failed = [...problems, ...dead];
for (const problem of failed) console.error(problem);
console.log(
  `links: ${asked.length - dead.length} passed, ${failed.length} failed`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
