import {buildCatalogue} from '../../src/domain/course/catalogue';
import {pageIdOf, pageKindOf} from '../../src/domain/course/kinds';
import type {SourcePage} from '../../src/domain/course/page';
import {readBody} from '../../src/domain/course/readBody';
import type {EditionPages} from '../../src/domain/course/rules/rule';
import {formatProblem, type Finding} from '../../src/domain/problem';
import type {Repository} from '../../src/domain/repository';
import {memoryRepository} from './memoryRepository';

type Facts = Readonly<Record<string, unknown>>;

/** The smallest valid front matter of each kind of page; tests change what they are about. */
const smallest: Readonly<Record<string, Facts>> = {
  page: {title: 'Page', description: 'A page.'},
  module: {
    title: 'Module',
    description: 'A module.',
    module: 1,
    hours: 16,
    outcomes: ['Serve a model'],
    agenda: [{id: 'why', text: 'Why'}],
  },
  session: {
    title: 'Session',
    description: 'A session.',
    session: 1,
    goal: 'Understand',
    agenda: [{id: 'why', text: 'Why'}],
    tools: [],
    demo: 'A demo',
  },
  lesson: {
    title: 'Lesson',
    description: 'A lesson.',
    minutes: 30,
    objectives: ['Do this', 'Do that'],
    prerequisites: [],
  },
  errors: {title: 'Errors', description: 'What went wrong.', lab: 'model-api'},
  stage: {
    title: 'Stage',
    description: 'A stage.',
    stage: 1,
    points: 5,
    goals: ['Plan'],
    outputs: ['Backlog'],
    criteria: [
      {
        id: 'backlog',
        text: 'There is a backlog',
        taught: ['planned'],
        practised: ['planned'],
        checked: 'file',
      },
    ],
    learn: ['index'],
    estimatedHours: 8,
  },
  rubric: {title: 'Project', description: 'The rubric.', announced: 5},
  term: {
    title: 'Docker',
    aliases: [],
    category: 'containers',
    definition: 'A tool.',
    related: [],
    kind: 'tool',
  },
};

/** A page as it would be read from disk. Front-matter keys stand on lines 2, 3, 4 …; the body begins on line 20. */
export function testPage(
  relativePath: string,
  {
    facts = {},
    body = '## Why {#why}\n\nBecause.\n',
    locale = 'pl',
    text,
  }: {
    readonly facts?: Facts;
    readonly body?: string;
    readonly locale?: 'pl' | 'en';
    readonly text?: string;
  } = {},
): SourcePage {
  const kind = pageKindOf(relativePath);
  const frontMatter = Object.fromEntries(
    Object.entries({...smallest[kind], ...facts}).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const keys = Object.keys(frontMatter);
  return {
    path: `${locale === 'pl' ? 'docs' : 'en'}/${relativePath}`,
    relativePath,
    edition: '2',
    locale,
    id: pageIdOf(relativePath),
    kind,
    text: text ?? body,
    frontMatter,
    yamlProblems: [],
    lineOf: ([key]) => keys.indexOf(String(key)) + 2 || 1,
    ...readBody(body, 20),
  };
}

/** What a rule says, as it is printed. */
export function sentences<Subject>(
  rule: (subject: Subject, repository: Repository) => Iterable<Finding>,
  subject: Subject,
  repository: Repository = memoryRepository(),
): string[] {
  return Array.from(rule(subject, repository), formatProblem);
}

/** An edition made of these pages, with its catalogues. */
export function testEdition(pages: readonly SourcePage[]): EditionPages {
  const polish = pages.filter(({locale}) => locale === 'pl');
  const translated = new Map(
    pages
      .filter(({locale}) => locale === 'en')
      .map((page) => [page.relativePath, page]),
  );
  const english = polish.map(
    (page) => translated.get(page.relativePath) ?? page,
  );
  const catalogue = (locale: 'pl' | 'en', own: readonly SourcePage[]) =>
    buildCatalogue({
      edition: '2',
      locale,
      pages: own,
      urlOf: (id) => `/docs/${id}/`,
    });
  return {
    edition: '2',
    isFrozen: false,
    pages,
    catalogues: [catalogue('pl', polish), catalogue('en', english)],
  };
}

/** The same page in both languages. */
export function testPair(
  ...parameters: Parameters<typeof testPage>
): SourcePage[] {
  const [relativePath, options] = parameters;
  return [
    testPage(relativePath, options),
    testPage(relativePath, {...options, locale: 'en'}),
  ];
}
