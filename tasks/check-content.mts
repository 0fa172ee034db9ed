import {parseArgs} from 'node:util';
import {formatProblem} from '../src/domain/problem';
import {courseStore} from '../src/plugins/course/courseStore';
import {voiceProblemsOf} from './voice';

/**
 * Explains everything that is wrong with the content, without building the site. With `--voice` also how the current
 * edition reads, with `--pages` page by page.
 */
const {values: options} = parseArgs({
  options: {
    voice: {type: 'boolean', default: false},
    pages: {type: 'boolean', default: false},
  },
});
const store = courseStore(process.cwd());
store.load();
const problems = store.problems();
for (const problem of problems)
  console.error(`${formatProblem(problem)} (${problem.rule})`);
const rules = [...new Set(problems.map(({rule}) => rule))].sort();
for (const rule of rules)
  console.error(
    `${rule}: src/domain/course/rules/README.md#${rule.toLowerCase()}`,
  );
const editions = store.editions();
const untranslated = editions
  .flatMap(({catalogues}) => catalogues)
  .flatMap(({locale, pages: all}) =>
    [...all.values()].filter((page) => page.locale !== locale),
  );
console.log(
  `content: ${editions.flatMap(({pages}) => pages).length} pages read, ${untranslated.length} not translated yet, ${problems.length} problems`,
);
const [current] = editions;
if (options.voice && current !== undefined) {
  const found = await voiceProblemsOf(current, {byPage: options.pages});
  for (const problem of found) console.error(formatProblem(problem));
  console.log(`voice: ${found.length} problems`);
  if (found.length > 0) process.exitCode = 1;
}
if (problems.length > 0) process.exitCode = 1;
