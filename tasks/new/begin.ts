import {readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {locales, type Locale} from '../../src/domain/locale';
import {
  placeOf,
  valuesFor,
  withError,
  type ExistingPage,
  type NewKind,
} from '../../src/domain/newPage/newPage';
import {fillTemplate} from '../../src/domain/newPage/template';
import {
  contentFolder,
  currentEdition,
  postFolder,
} from '../../src/plugins/course/editions';
import type {Answers} from './answers';
import {UsageError} from './writeFiles';

/** The files of a new page, in both languages, by their paths from the repository's root. */
export function newPageFiles(
  kind: Exclude<NewKind, 'error'>,
  answers: Answers,
  pages: readonly ExistingPage[],
  date: string,
): Map<string, string> {
  const {relativePath, number} = placeOf(kind, answers, pages, date);
  return new Map(
    locales.map((locale) => {
      const folder =
        kind === 'post'
          ? postFolder(locale)
          : contentFolder(currentEdition, locale);
      const values = valuesFor(locale, answers, {number, date});
      return [
        posix.join(folder, relativePath),
        fillTemplate(templateOf(kind, locale), values),
      ];
    }),
  );
}

/**
 * The pages of errors with a new entry, in both languages.
 *
 * @throws UsageError when the id is taken or a page has no fence of errors
 */
export function newErrorFiles(
  answers: Answers,
  pages: readonly ExistingPage[],
): Map<string, string> {
  const {id = '', in: home} = answers;
  const page = pages.find((candidate) => candidate.id === home);
  return new Map(
    locales.map((locale) => {
      const path = posix.join(
        contentFolder(currentEdition, locale),
        page?.relativePath ?? '',
      );
      const text = readFileSync(path, 'utf8');
      if (text.includes(`\n- id: ${id}\n`))
        throw new UsageError(
          `${path} has an error "${id}". Choose another id.`,
        );
      const entry = fillTemplate(
        templateOf('error', locale),
        valuesFor(locale, answers, {number: 0, date: ''}),
      );
      const changed = withError(text, entry);
      if (changed === undefined)
        throw new UsageError(`${path} has no \`\`\`errors fence. Add one.`);
      return [path, changed];
    }),
  );
}

function templateOf(kind: NewKind, locale: Locale): string {
  const file = join(import.meta.dirname, 'templates', `${kind}.${locale}.md`);
  return readFileSync(file, 'utf8');
}
