import {sortProblems, type Finding, type Problem} from '../problem';
import type {Repository} from '../repository';
import {featureNames} from './features';
import type {SourcePage} from './page';
import {withoutTruncation} from './post';
import {alignmentProblems} from './rules/alignment';
import {blockRule} from './rules/blocks';
import {containerProblems} from './rules/containers';
import {contentFileProblems} from './rules/contentFiles';
import {
  currentTranslationProblems,
  followingProblems,
} from './rules/currentTranslations';
import {dataFileProblems} from './rules/dataFiles';
import {encodingProblems} from './rules/encoding';
import {errorLessonProblems} from './rules/errorLessons';
import {fileNameProblems} from './rules/fileName';
import {frontMatterProblems} from './rules/frontMatter';
import {glossaryProblems} from './rules/glossary';
import {headingProblems} from './rules/headings';
import {hourProblems} from './rules/hours';
import {imageProblems} from './rules/images';
import {labProblems} from './rules/labs';
import {inlineTextProblems} from './rules/inlineTexts';
import {lessonPartProblems} from './rules/lessonParts';
import {linkProblems} from './rules/links';
import {longestOptionProblems} from './rules/longestOptions';
import {markupProblems} from './rules/markup';
import {obsidianProblems} from './rules/obsidian';
import {openWikiLinkProblems} from './rules/openWikiLinks';
import {orderProblems} from './rules/order';
import {pageIdProblems} from './rules/pageIds';
import {postProblems} from './rules/posts';
import {practiceProblems} from './rules/practice';
import {redirectRule} from './rules/redirects';
import {referenceProblems} from './rules/references';
import {rubricProblems} from './rules/rubric';
import type {EditionPages, EditionRule, PageRule} from './rules/rule';
import {sizeProblems} from './rules/size';
import {translationProblems} from './rules/translations';
import {uiStringProblems} from './rules/uiStrings';
import {unwrittenProblems} from './rules/unwritten';
import {writtenLanguageProblems} from './rules/writtenLanguages';

const pageRules = {
  size: sizeProblems,
  encoding: encodingProblems,
  'file-name': fileNameProblems,
  'front-matter': frontMatterProblems,
  'inline-texts': inlineTextProblems,
  lab: labProblems,
  headings: headingProblems,
  markup: markupProblems,
  containers: containerProblems,
  images: imageProblems,
  'open-wiki-links': openWikiLinkProblems,
  'lesson-parts': lessonPartProblems,
  practice: practiceProblems,
  'written-language': writtenLanguageProblems,
  unwritten: unwrittenProblems,
  obsidian: obsidianProblems,
} as const satisfies Readonly<Record<string, PageRule>>;

const editionRules: Readonly<Record<string, EditionRule>> = {
  'page-ids': pageIdProblems,
  translations: translationProblems,
  'current-translations': currentTranslationProblems,
  links: linkProblems,
  references: referenceProblems,
  'error-lessons': errorLessonProblems,
  glossary: glossaryProblems,
  order: orderProblems,
  hours: hourProblems,
  rubric: rubricProblems,
  alignment: alignmentProblems,
  redirects: redirectRule,
  'longest-options': longestOptionProblems,
  // One rule for each kind of block, under its name.
  ...Object.fromEntries(featureNames.map((name) => [name, blockRule(name)])),
};

const repositoryRules: Readonly<
  Record<string, (repository: Repository) => Iterable<Finding>>
> = {
  'ui-strings': uiStringProblems,
  'content-files': contentFileProblems,
  'data-files': dataFileProblems,
};

/** The names of all rules; `rules/README.md` has a paragraph for each. */
export const ruleNames: readonly string[] = [
  ...Object.keys({...pageRules, ...editionRules, ...repositoryRules}),
  'posts',
];

/** Those rules of pages that hold for posts, too. */
const rulesOfPosts = [
  'size',
  'encoding',
  'headings',
  'markup',
  'containers',
  'images',
  'open-wiki-links',
  'inline-texts',
  'written-language',
  'unwritten',
  'obsidian',
] as const satisfies readonly (keyof typeof pageRules)[];

/** What these find holds for the file as it is, also where its Markdown cannot be judged. */
const rulesOfText: readonly string[] = ['size', 'encoding'];

/** Explains everything that is wrong with the course, each problem with its rule; an empty list means nothing is. */
export function problems(
  editions: readonly EditionPages[],
  repository: Repository,
  posts: readonly SourcePage[] = [],
): Problem[] {
  const pages = [...editions.flatMap((edition) => edition.pages), ...posts];
  const lastLines = new Map(pages.map(({path, lastLine}) => [path, lastLine]));
  return sortProblems(
    [
      ...everyProblem(editions, repository),
      ...everyProblemOfPosts(posts, repository, editions[0]?.catalogues ?? []),
    ]
      .filter(
        ({file, line, rule}) =>
          rulesOfText.includes(rule) ||
          line <= (lastLines.get(file) ?? Infinity),
      )
      // What authors wrote is quoted, and may have several lines.
      .map((problem) => ({
        ...problem,
        message: problem.message.replace(/\s*\n\s*/g, ' '),
      })),
  );
}

function* everyProblem(
  editions: readonly EditionPages[],
  repository: Repository,
): Iterable<Problem> {
  for (const edition of editions) {
    for (const page of edition.pages)
      for (const [rule, check] of Object.entries(pageRules))
        for (const finding of check(page, repository)) yield {...finding, rule};
    for (const [rule, check] of Object.entries(editionRules))
      for (const finding of check(edition, repository))
        yield {...finding, rule};
  }
  for (const [rule, check] of Object.entries(repositoryRules))
    for (const finding of check(repository)) yield {...finding, rule};
}

function* everyProblemOfPosts(
  posts: readonly SourcePage[],
  repository: Repository,
  catalogues: EditionPages['catalogues'],
): Iterable<Problem> {
  for (const post of posts.map(withoutTruncation))
    for (const rule of rulesOfPosts)
      for (const finding of pageRules[rule](post, repository))
        yield {...finding, rule};
  // The blog belongs to no edition; its links lead to the current one.
  const blog = {pages: posts, catalogues};
  for (const finding of linkProblems(blog, repository))
    yield {...finding, rule: 'links'};
  for (const rule of featureNames)
    for (const finding of blockRule(rule)(blog, repository))
      yield {...finding, rule};
  for (const finding of postProblems(posts)) yield {...finding, rule: 'posts'};
  for (const finding of followingProblems(posts, repository))
    yield {...finding, rule: 'current-translations'};
}
