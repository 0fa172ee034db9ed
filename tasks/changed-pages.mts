import {text} from 'node:stream/consumers';
import {courseStore} from '../src/plugins/course/courseStore';

/** Turns a list of changed files (standard input) into a Markdown list of the pages that readers see. */
const store = courseStore(process.cwd());
store.load();
const files = (await text(process.stdin)).split('\n').filter(Boolean);
const lines = files.flatMap((file) => {
  const found = store.pageOf(file);
  if (found === undefined) return [];
  const {page, locale} = found;
  return [
    `- ${page.facts.title} – \`${locale === 'pl' ? '' : `/${locale}`}${page.url}\` (${file})`,
  ];
});
console.log(
  lines.length === 0
    ? 'No page changes.'
    : `Pages that this change touches (${lines.length}):\n\n${lines.join('\n')}`,
);
