import {
  courseParts,
  partOf,
  type Catalogue,
  type CoursePage,
  type CoursePart,
} from '../course/catalogue';
import {printUrl} from './printUrl';

/** A page in its place in a document. */
export type PrintedPage = {
  readonly page: CoursePage;
  /** The level of its title; its sections are one deeper. */
  readonly level: number;
};

/** Pages that are printed as one. */
export type PrintDocument = {
  /** Path of its address below the site's base. */
  readonly url: string;
  /** The page that it begins with on the site. */
  readonly original: CoursePage;
  /** Whether it is the whole edition: its title is the course's, not a page's. */
  readonly isWhole: boolean;
  readonly pages: readonly PrintedPage[];
};

/** Parts that are one document each; the weekends are too long for that. */
const partsPrinted: readonly CoursePart[] = ['roadmap', 'project', 'glossary'];

/** The documents of an edition: every weekend, the roadmap, the project, the glossary, and everything. */
export function printDocuments(catalogue: Catalogue): PrintDocument[] {
  const {edition, modules, pages} = catalogue;
  const inOrder = orderedPages(catalogue);
  const heads = [...modules, ...partsPrinted.map((id) => pages.get(id))].filter(
    (page) => page !== undefined,
  );
  const parts = heads.map((head) => ({
    url: printUrl(edition, head.id),
    original: head,
    isWhole: false,
    pages: placed(
      inOrder.filter(({id}) => id === head.id || id.startsWith(`${head.id}/`)),
      1 - depthOf(head),
    ),
  }));
  const [first] = inOrder;
  if (first === undefined) return parts;
  return [
    ...parts,
    {
      url: printUrl(edition),
      original: first,
      isWhole: true,
      pages: placed(inOrder, 2),
    },
  ];
}

/** Part by part in course order, terms by the alphabet. */
function orderedPages({pages, terms}: Catalogue): CoursePage[] {
  return courseParts.flatMap((part) => {
    const own = [...pages.values()].filter(({id}) => partOf(id) === part);
    return part === 'glossary'
      ? [...own.filter(({kind}) => kind !== 'term'), ...terms]
      : own;
  });
}

function placed(pages: readonly CoursePage[], topLevel: number): PrintedPage[] {
  return pages.map((page) => ({page, level: topLevel + depthOf(page)}));
}

/** How far a page is below the first page of its part. */
function depthOf({id}: CoursePage): number {
  return id === 'index' ? 0 : id.split('/').length - 1;
}
