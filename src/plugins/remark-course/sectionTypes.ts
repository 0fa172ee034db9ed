import type {RootContent} from 'mdast';
import type {Catalogue, CoursePage} from '../../domain/course/catalogue';
import type {Locale} from '../../domain/locale';
import type {VerifiedLab} from '../labs/verifiedLab';

/** What the build writes into a page: before its own text, below what that says above its first heading, and after it. */
export type Sections = {
  readonly before: readonly RootContent[];
  readonly belowIntroduction?: readonly RootContent[];
  readonly after: readonly RootContent[];
};

/** What sections may know besides the page itself. */
export type SectionContext = {
  readonly catalogue: Catalogue;
  /** The same edition in the other language: names of terms. */
  readonly otherCatalogue: Catalogue | undefined;
  /** The language of the page's text. */
  readonly locale: Locale;
  /** A lab whose tests have passed; `undefined` when there is no record of that. */
  readonly labOf: (name: string) => VerifiedLab | undefined;
  /** The lab that the text of the page quotes first. */
  readonly quotedLab: string | undefined;
  /** Terms that a term's own page says it is confused with. */
  readonly confusedWith: (term: string) => readonly string[];
  /** The pages that name a term, in course order, with their sections. */
  readonly usesOf: (term: string) => readonly {
    readonly page: CoursePage;
    readonly sections: readonly {readonly id: string; readonly title: string}[];
  }[];
};
