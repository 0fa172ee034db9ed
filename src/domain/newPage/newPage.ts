import {numberInPath, type PageKind} from '../course/kinds';
import {termCategories} from '../course/schemas';
import type {Locale} from '../locale';
import {didYouMean} from '../nearest';

/** What `npm run new` begins, in the order in which it offers it. */
export const newKinds = [
  'term',
  'lesson',
  'stage',
  'session',
  'post',
  'error',
] as const;

export type NewKind = (typeof newKinds)[number];

/** Something to know before a page can be begun; the key is its flag, too. */
export type Question = {
  readonly key: string;
  readonly text: string;
  /** The answers that there are; any other is refused. */
  readonly options?: readonly string[];
  /** What an answer must look like, and the words that say so. */
  readonly form?: readonly [RegExp, string];
};

/** A page that exists. */
export type ExistingPage = {
  readonly id: string;
  readonly kind: PageKind;
  /** Path inside the edition's folder. */
  readonly relativePath: string;
};

const id: Question = {
  key: 'id',
  text: 'Id, English words joined by "-" (it becomes the address)',
  form: [
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    'English lower-case words joined by "-"',
  ],
};
const titles: readonly Question[] = [
  {key: 'title', text: 'Title in Polish'},
  {key: 'title-en', text: 'Title in English'},
];

/** What has to be known for a new page of a kind. */
export function questionsFor(
  kind: NewKind,
  pages: readonly ExistingPage[],
): readonly Question[] {
  const idsOf = (...kinds: PageKind[]) =>
    pages.filter((page) => kinds.includes(page.kind)).map((page) => page.id);
  switch (kind) {
    case 'term':
      return [
        id,
        ...titles,
        {key: 'category', text: 'Category', options: termCategories},
        {key: 'kind', text: 'Kind', options: ['concept', 'tool']},
      ];
    case 'lesson':
      return [
        id,
        ...titles,
        {
          key: 'in',
          text: 'The weekend or session that it belongs to',
          options: idsOf('module', 'session'),
        },
      ];
    case 'stage':
      return [
        id,
        ...titles,
        {key: 'points', text: 'Points', form: [/^\d+$/, 'a whole number']},
      ];
    case 'session':
    case 'post':
      return [id, ...titles];
    case 'error':
      return [
        id,
        {key: 'in', text: 'The page of errors', options: idsOf('errors')},
        {key: 'message', text: 'A line of the message ("…" for what differs)'},
        {
          key: 'lesson',
          text: 'The section that explains it (page#section)',
          form: [/^[a-z0-9/-]+#[a-z0-9-]+$/, 'page#section'],
        },
      ];
  }
}

/** Says why an answer cannot be taken, or nothing. */
export function answerProblem(
  {key, options, form}: Question,
  answer: string,
): string | undefined {
  if (answer.trim() === '') return `"${key}" is empty.`;
  if (options !== undefined && !options.includes(answer))
    return `"${key}" is "${answer}".${didYouMean(answer, options)} There are: ${options.join(', ')}.`;
  return form === undefined || form[0].test(answer)
    ? undefined
    : `"${key}" is "${answer}"; write ${form[1]}.`;
}

/** Where a new page goes and which number it has: the next one of its folder. */
export function placeOf(
  kind: Exclude<NewKind, 'error'>,
  answers: Readonly<Record<string, string>>,
  pages: readonly ExistingPage[],
  date: string,
): {readonly relativePath: string; readonly number: number} {
  const {id: name = '', in: home = ''} = answers;
  const next = (folder: RegExp) =>
    1 +
    Math.max(
      0,
      ...pages
        .filter(({relativePath}) => folder.test(relativePath))
        .map(({relativePath}) => numberInPath(relativePath) ?? 0),
    );
  const two = (number: number) => String(number).padStart(2, '0');
  switch (kind) {
    case 'term':
      return {relativePath: `glossary/${name}.md`, number: 0};
    case 'lesson': {
      const index = pages.find((page) => page.id === home)?.relativePath ?? '';
      const folder = index.replace(/index\.md$/, '');
      const number = next(new RegExp(`^${folder}\\d+-[^/]+\\.md$`));
      return {relativePath: `${folder}${two(number)}-${name}.md`, number};
    }
    case 'stage': {
      const number = next(/^project\/\d+-[^/]+\.md$/);
      return {relativePath: `project/${two(number)}-${name}.md`, number};
    }
    case 'session': {
      const number = next(/^roadmap\/\d+-[^/]+\/index\.md$/);
      return {relativePath: `roadmap/${number}-${name}/index.md`, number};
    }
    case 'post':
      return {relativePath: `${date}-${name}.md`, number: 0};
  }
}

/** What the template of a language is filled with. */
export function valuesFor(
  locale: Locale,
  answers: Readonly<Record<string, string>>,
  {number, date}: {readonly number: number; readonly date: string},
): Readonly<Record<string, string>> {
  const {title = '', 'title-en': english = '', in: home = ''} = answers;
  return {
    ...answers,
    home,
    date,
    number: String(number),
    title: locale === 'pl' ? title : english,
  };
}

/** Adds an entry at the end of the last fence of errors; `undefined` when the page has none. */
export function withError(page: string, entry: string): string | undefined {
  const opening = page.lastIndexOf('```errors\n');
  const closing = opening < 0 ? -1 : page.indexOf('\n```', opening + 4);
  return closing < 0
    ? undefined
    : `${page.slice(0, closing)}\n${entry.trimEnd()}${page.slice(closing)}`;
}
