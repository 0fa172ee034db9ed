import {courseStore} from '../src/plugins/course/courseStore';
import {formatProblem} from '../src/domain/problem';

/** Explains everything that is wrong with the content, without building the site. */
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
const pages = store.editions().flatMap((edition) => edition.pages);
const untranslated = store
  .editions()
  .flatMap(({catalogues}) => catalogues)
  .flatMap(({locale, pages: all}) =>
    [...all.values()].filter((page) => page.locale !== locale),
  );
console.log(
  `content: ${pages.length} pages read, ${untranslated.length} not translated yet, ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
