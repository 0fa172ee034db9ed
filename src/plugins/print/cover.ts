import type {Element} from 'hast';
import {h} from 'hastscript';
import type {PrintDocument} from '../../domain/print/printDocuments';
import {listedClass, pageAnchor} from '../../domain/print/printLink';
import {printWords} from '../../domain/print/printWords';
import type {DocumentContext} from './documentContext';

/** What a document is: course, edition, title, where it is from, when it changed. */
export function cover(
  {original, isWhole, pages}: PrintDocument,
  address: string,
  {site, catalogue, pages: built}: DocumentContext,
): Element {
  const words = printWords[catalogue.locale];
  const edition = `${words.edition} ${catalogue.edition}`;
  const courseTitle = site.siteConfig.title;
  return h('header.course-document-cover', [
    h('p', [isWhole ? edition : `${courseTitle} · ${edition}`]),
    // A whole edition has its first page below its title.
    h('h1', isWhole ? {} : {id: pageAnchor(original.id)}, [
      isWhole ? courseTitle : original.facts.title,
    ]),
    h('p.course-document-address', [
      h('a', {href: address, className: [listedClass]}, [address]),
    ]),
    ...updated(
      pages.map(({page}) => built.get(page.id)?.updated),
      words.updated,
    ),
  ]);
}

/** The latest change of all pages, as its page writes it. */
function updated(
  times: readonly (Element | undefined)[],
  name: string,
): Element[] {
  const [latest] = times
    .filter((time) => time !== undefined)
    .toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)));
  return latest === undefined ? [] : [h('p', [`${name}: `, latest])];
}

function dateOf({properties}: Element): string {
  return String(properties.dateTime);
}
