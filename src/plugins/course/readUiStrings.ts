import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {
  translationLines,
  uiStringProblems,
} from '../../domain/course/uiStrings';
import type {Problem} from '../../domain/problem';

const translationFile = 'i18n/en/code.json';

/** Compares the UI strings of `src/` with their English texts. */
export function uiStringProblemsIn(siteDir: string): Problem[] {
  const sources = readdirSync(join(siteDir, 'src'), {recursive: true})
    .map((name) => `src/${String(name).replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .sort()
    .map((path) => ({path, text: readFileSync(join(siteDir, path), 'utf8')}));
  return uiStringProblems(sources, {
    path: translationFile,
    lineById: translationLines(
      readFileSync(join(siteDir, translationFile), 'utf8'),
    ),
  });
}
