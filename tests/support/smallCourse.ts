import type {SourcePage} from '../../src/domain/course/page';
import {problems} from '../../src/domain/course/problems';
import {formatProblem} from '../../src/domain/problem';
import {
  loadCourse,
  type LoadedEdition,
} from '../../src/plugins/course/loadCourse';
import {readPosts} from '../../src/plugins/course/readPages';
import {memoryRepository} from './memoryRepository';

/** Files by their path from the root of the repository. */
export type Files = Readonly<Record<string, string>>;

const english = 'i18n/en/docusaurus-plugin-content-docs/current';

/** The smallest course that has no problem and has every kind of page, in both languages where that matters. */
export const smallCourse: Files = {
  'versions.json': '[]',
  'i18n/en/code.json': '{}',
  // The page that most inputs are tried on: Polish only, so that nothing has to be said twice. Its body begins on line 6.
  'docs/a.md': smallPage({}),
  ...both('b.md', ['title: B', 'description: Another page.']),
  ...both('modules/1-first/index.md', [
    'title: First',
    'description: The first weekend.',
    'module: 1',
    'hours: 16',
    'outcomes: [Serve a model]',
    'agenda:',
    '  - {id: why, text: Why}',
  ]),
  ...both('roadmap/1-first/index.md', sessionOf(1)),
  ...Object.fromEntries(
    Array.from({length: 8}, (_, index) => index + 2).flatMap((session) =>
      Object.entries(
        both(`roadmap/${session}-s${session}/index.md`, sessionOf(session)),
      ),
    ),
  ),
  ...both('project/index.md', [
    'title: Project',
    'description: The rubric.',
    'announced: 15',
  ]),
  ...both('project/01-plan.md', stageOf(1, 5)),
  ...both('project/02-train.md', stageOf(2, 10)),
  ...both('glossary/docker.md', termOf('Docker', '[kubernetes]')),
  ...both('glossary/kubernetes.md', termOf('Kubernetes', '[docker]')),
  ...post(),
};

/** What was read last: a page whose text is the same is not parsed again. */
let editions: readonly LoadedEdition[] = [];
let posts: readonly SourcePage[] = [];

/** What the check says of the small course with these files in place of its own; `undefined` takes one away. */
export function problemsWith(
  changed: Readonly<Record<string, string | undefined>>,
): string[] {
  const files = Object.fromEntries(
    Object.entries({...smallCourse, ...changed}).flatMap(([path, text]) =>
      text === undefined ? [] : [[path, text] as const],
    ),
  );
  const repository = memoryRepository(files);
  editions = loadCourse(repository, editions);
  posts = readPosts(repository, posts);
  return (
    problems(editions, repository, posts)
      // The one is code and tells of the real course; what English pages pin has tests of its own.
      .filter(
        ({rule, message}) =>
          rule !== 'redirects' && !message.includes('which Polish text'),
      )
      .map((problem) => `${formatProblem(problem)} (${problem.rule})`)
  );
}

/** The page that inputs are tried on, with another body or other keys. */
export function smallPage({
  body = '## Why {#why}\n\nBecause.\n',
  keys = 'title: A\ndescription: A page.\nuntranslated: true\n',
}: {
  readonly body?: string;
  readonly keys?: string;
}): string {
  return `---\n${keys}---\n${body}`;
}

function page(
  keys: readonly string[],
  body = '## Why {#why}\n\nBecause.\n',
): string {
  return `---\n${keys.join('\n')}\n---\n\n${body}`;
}

function both(path: string, keys: readonly string[]): Files {
  return {
    [`docs/${path}`]: page(keys, '## Dlaczego {#why}\n\nBo tak.\n'),
    [`${english}/${path}`]: page(keys),
  };
}

function sessionOf(session: number): string[] {
  return [
    `title: Session ${session}`,
    'description: A session.',
    `session: ${session}`,
    'goal: Understand',
    'agenda:',
    '  - {id: why, text: Why}',
    'tools: [docker]',
    'demo: A demo',
  ];
}

function stageOf(stage: number, points: number): string[] {
  return [
    `title: Stage ${stage}`,
    'description: A stage.',
    `stage: ${stage}`,
    `points: ${points}`,
    'goals: [Plan]',
    'outputs: [Backlog]',
    'criteria: [{id: backlog, text: There is a backlog, taught: [planned], practised: [planned], checked: file}]',
    'learn: [b]',
    'estimatedHours: 8',
  ];
}

function termOf(title: string, related: string): string[] {
  return [
    `title: ${title}`,
    'aliases: []',
    'category: containers',
    'definition: A tool.',
    `related: ${related}`,
    'kind: tool',
  ];
}

function post(): Files {
  const keys = [
    'title: News',
    'description: What is new.',
    'slug: news',
    'authors: [team]',
    'tags: [site]',
  ];
  const name = '2026-11-22-news.md';
  return {
    [`blog/${name}`]: page(keys, 'Początek.\n\n<!-- truncate -->\n\nDalej.\n'),
    [`i18n/en/docusaurus-plugin-content-blog/${name}`]: page(
      keys,
      'The beginning.\n\n<!-- truncate -->\n\nThe rest.\n',
    ),
  };
}
