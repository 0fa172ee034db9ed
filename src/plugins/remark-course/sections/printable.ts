import type {Paragraph} from 'mdast';
import type {CoursePage} from '../../../domain/course/catalogue';
import {printUrl} from '../../../domain/print/printUrl';
import {labels} from '../labels';
import {link, paragraph} from '../nodes';
import type {SectionContext} from '../sectionTypes';

/** Leads to the document of a page and everything below it. */
export function printablePage(
  {id, facts}: CoursePage,
  {catalogue, locale}: SectionContext,
): Paragraph {
  return printable(
    printUrl(catalogue.edition, id),
    `${labels.printable[locale]}: ${facts.title}`,
  );
}

/** Leads to the document of the whole edition. */
export function printableEdition({
  catalogue: {edition},
  locale,
}: SectionContext): Paragraph {
  return printable(
    printUrl(edition),
    `${labels.printable[locale]}: ${labels.wholeEdition[locale]} ${edition}`,
  );
}

/** No page of the router, so the link says that it is only a path. */
function printable(url: string, text: string): Paragraph {
  return {
    ...paragraph({
      ...link(`pathname://${url}`, text),
      data: {hProperties: {target: '_self'}},
    }),
    data: {hProperties: {className: ['course-print-link']}},
  };
}
