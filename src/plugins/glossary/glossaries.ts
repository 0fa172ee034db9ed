import type {Catalogue, CoursePage} from '../../domain/course/catalogue';
import {pageFinder, partOf} from '../../domain/course/catalogue';
import {
  mentionFinder,
  type MentionFinder,
} from '../../domain/glossary/mentionFinder';
import {
  mentionsInTree,
  type GlossaryOfPage,
} from '../../domain/glossary/mentionsInTree';
import {looseNames, termIdOf, termNames} from '../../domain/glossary/termNames';
import type {Analyser} from '../../domain/language/analyser';
import {englishAnalyser} from '../../domain/language/englishAnalyser';
import {polishAnalyser} from '../../domain/language/polishAnalyser';
import {tokenize, type Token} from '../../domain/language/tokenize';
import {parseMarkdown} from '../../domain/markdown/parseMarkdown';
import type {SourcePage} from '../../domain/course/page';
import type {CourseStore} from '../course/courseStore';
import {polishLexicon} from '../search/lexicon';

/** The glossary of an edition in one language: finds its terms in texts, and knows where they are named. */
export type Glossary = {
  readonly find: MentionFinder;
  /** Also by what only the search knows, whatever the capitals: for the report. */
  readonly findLoosely: MentionFinder;
  readonly ofPage: (page: CoursePage) => GlossaryOfPage;
  readonly urlOf: (term: string) => string | undefined;
  /** Where the course names a term, in its order; other terms are left out. */
  readonly usesOf: (term: string) => readonly TermUse[];
  /** The related terms that a term's page names where it tells what the term is confused with. */
  readonly confusedWith: (term: string) => readonly string[];
};

/** A page that names a term. */
export type TermUse = {
  readonly page: CoursePage;
  /** The sections that do; none when only the text above the first heading does. */
  readonly sections: readonly {readonly id: string; readonly title: string}[];
};

export type GlossaryOf = (catalogue: Catalogue) => Promise<Glossary>;

type Store = Pick<CourseStore, 'editions'>;

const finders = new WeakMap<Store, GlossaryOf>();

/** Makes the glossary of each catalogue of the course once, whoever asks. */
export function glossaryFinder(store: Store): GlossaryOf {
  const finder = finders.get(store) ?? newFinder(store);
  finders.set(store, finder);
  return finder;
}

function newFinder({editions}: Store): GlossaryOf {
  const known = new WeakMap<Catalogue, Promise<Glossary>>();
  return (catalogue) => {
    const pages =
      editions().find(({catalogues}) => catalogues.includes(catalogue))
        ?.pages ?? [];
    const glossary = known.get(catalogue) ?? glossaryOf({catalogue, pages});
    known.set(catalogue, glossary);
    return glossary;
  };
}

/** The pages of an edition in one language, with what is known of them. */
type GlossaryInput = {
  readonly catalogue: Catalogue;
  /** The files of the edition, in every language. */
  readonly pages: readonly SourcePage[];
};

async function glossaryOf({
  catalogue,
  pages,
}: GlossaryInput): Promise<Glossary> {
  const {locale, terms} = catalogue;
  const sources = pages.filter((page) => page.locale === locale);
  const own = terms.filter((term) => term.locale === locale);
  const analyser = await analyserOf(catalogue, sources);
  const find = mentionFinder(termNames(own), analyser);
  const candidates = pageFinder(catalogue.pages);
  const urls = new Map(terms.map(({id, url}) => [termIdOf(id), url]));
  const ofPage = ({id, kind}: CoursePage): GlossaryOfPage => ({
    find,
    termOf: (target) => {
      const [page, other] = candidates(target);
      return page?.kind === 'term' && other === undefined
        ? termIdOf(page.id)
        : undefined;
    },
    own: kind === 'term' ? termIdOf(id) : undefined,
  });
  let loose: MentionFinder | undefined;
  let uses: ReadonlyMap<string, readonly TermUse[]> | undefined;
  return {
    find,
    findLoosely: (text) =>
      (loose ??= mentionFinder(looseNames(own), analyser))(text),
    ofPage,
    urlOf: (term) => urls.get(term),
    usesOf: (term) =>
      (uses ??= usesIn(sources, catalogue, ofPage)).get(term) ?? [],
    confusedWith: (term) => {
      const page = own.find(({id}) => termIdOf(id) === term);
      const source = sources.find(({id}) => id === page?.id);
      return page === undefined || source === undefined
        ? []
        : confusedIn(source, page, ofPage(page));
    },
  };
}

/** The section of a term's page that tells it from others. */
const confusionId = 'confused-with';

function confusedIn(
  {body}: SourcePage,
  {facts: {related}}: CoursePage<'term'>,
  glossary: GlossaryOfPage,
): string[] {
  return mentionsInTree(parseMarkdown(body), glossary)
    .uses.filter(
      ({term, section}) => section === confusionId && related.includes(term),
    )
    .map(({term}) => term);
}

function usesIn(
  sources: readonly SourcePage[],
  {pages}: Catalogue,
  ofPage: Glossary['ofPage'],
): ReadonlyMap<string, readonly TermUse[]> {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const uses = new Map<string, TermUse[]>();
  for (const page of pages.values()) {
    const source = sourceOf.get(page.id);
    if (source === undefined || partOf(page.id) === 'glossary') continue;
    const found = mentionsInTree(parseMarkdown(source.body), ofPage(page)).uses;
    for (const term of new Set(found.map((use) => use.term)))
      uses.set(term, [
        ...(uses.get(term) ?? []),
        {
          page,
          sections: source.outline.headings.flatMap(({id, text}) =>
            id !== undefined &&
            found.some((use) => use.term === term && use.section === id)
              ? [{id, title: text}]
              : [],
          ),
        },
      ]);
  }
  return uses;
}

/** Understands the words of the pages and of the names. */
async function analyserOf(
  {locale, terms}: Catalogue,
  sources: readonly SourcePage[],
): Promise<Analyser> {
  if (locale === 'en') return englishAnalyser();
  const texts = [
    ...sources.flatMap(({outline}) => outline.texts.map(({text}) => text)),
    ...terms.flatMap(({facts}) => [facts.title, ...(facts.names ?? [])]),
  ];
  const words = texts
    .flatMap(tokenize)
    .flatMap(({text, parts}: Token) => [
      text,
      ...parts.map((part) => part.text),
    ])
    .map((word) => word.toLowerCase());
  return polishAnalyser(await polishLexicon(words));
}
