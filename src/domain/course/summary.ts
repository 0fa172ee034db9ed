import type {Locale} from '../locale';
import {
  courseParts,
  partOf,
  pointsOf,
  type Catalogue,
  type CoursePage,
  type CoursePart,
} from './catalogue';

/** A link with a sentence about where it leads. */
export type Item = {
  readonly title: string;
  readonly url: string;
  readonly text: string;
};

/** What the landing page shows of the current edition. */
export type CourseSummary = {
  readonly edition: string;
  readonly modules: readonly (Item & {module: number; hours: number})[];
  readonly sessions: readonly (Item & {session: number})[];
  readonly stages: readonly (Item & {stage: number; points: number})[];
  /** Points: by the stages, and as the course plan announces. */
  readonly points: {readonly sum: number; readonly announced: number};
  readonly termCount: number;
};

/** A post of the blog, as the landing page shows it. */
export type Post = {
  readonly title: string;
  readonly url: string;
  readonly description: string;
  /** ISO 8601. */
  readonly date: string;
};

/** Everything that the landing page shows. */
export type LandingData = CourseSummary & {readonly posts: readonly Post[]};

export function summaryOf(catalogue: Catalogue): CourseSummary {
  const {edition, modules, sessions, stages, rubric, terms} = catalogue;
  const sum = pointsOf(stages);
  return {
    edition,
    modules: modules.map((page) => ({
      ...itemOf(page, page.facts.description),
      module: page.facts.module,
      hours: page.facts.hours,
    })),
    sessions: sessions.map((page) => ({
      ...itemOf(page, page.facts.goal),
      session: page.facts.session,
    })),
    stages: stages.map((page) => ({
      ...itemOf(page, page.facts.outputs.join('; ')),
      stage: page.facts.stage,
      points: page.facts.points,
    })),
    points: {sum, announced: rubric?.facts.announced ?? sum},
    termCount: terms.length,
  };
}

function itemOf({facts, url}: CoursePage, text: string): Item {
  return {title: facts.title, url, text};
}

/** A group of the site map: the pages of one part of the course. */
export type SiteMapGroup = {
  readonly part: CoursePart;
  readonly pages: readonly {
    readonly title: string;
    readonly url: string;
    /** The language of the title when it is not that of the map. */
    readonly locale?: Locale;
  }[];
};

/** The site map of one edition. */
export type SiteMapEdition = {
  readonly edition: string;
  readonly groups: readonly SiteMapGroup[];
};

/** Every page of an edition, by part, in course order; terms by the alphabet. */
export function siteMapOf({
  pages,
  terms,
  locale: own,
}: Catalogue): SiteMapGroup[] {
  return courseParts.map((part) => ({
    part,
    pages: (part === 'glossary'
      ? [
          pages.get('glossary'),
          pages.get('glossary/dictionary'),
          ...terms,
        ].filter((page) => page !== undefined)
      : [...pages.values()].filter(({id}) => partOf(id) === part)
    ).map(({facts, url, locale}) => ({
      title: facts.title,
      url,
      ...(locale === own ? {} : {locale}),
    })),
  }));
}
