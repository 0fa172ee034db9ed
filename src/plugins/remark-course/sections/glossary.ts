import type {List, ListItem, Paragraph, RootContent} from 'mdast';
// Adds `hProperties` to the data of mdast's nodes.
import type {} from 'mdast-util-to-hast';
import type {CoursePage} from '../../../domain/course/catalogue';
import {openDataUrl} from '../../../domain/course/openDataUrl';
import {termCategories} from '../../../domain/course/schemas';
import {byLetter} from '../../../domain/glossary/alphabet';
import {termIdOf} from '../../../domain/glossary/termNames';
import {
  svgElement as element,
  type SvgElement,
} from '../../../domain/svg/svgElement';
import {hastNode} from '../../nodes/hastNode';
import {categoryNames, kindNames, labels} from '../labels';
import {heading, link, list, pageLink, paragraph} from '../nodes';
import type {SectionContext} from '../sectionTypes';
import {inOtherLanguage} from './otherName';
import {partsOfCourse} from './partsOfCourse';

/** Every term by the alphabet, with its name in the other language and its definition, and above them fields that filter. */
export function glossaryIndex(context: SectionContext): RootContent[] {
  const {catalogue, locale} = context;
  const groups = byLetter(catalogue.terms, ({facts}) => facts.title, locale);
  return [
    heading(labels.terms[locale], 'terms'),
    filter(context),
    letters(groups, context),
    ...groups.flatMap(({letter, id, items}) => [
      letterHeading(letter, id),
      termList(items, context),
    ]),
  ];
}

/** The same terms as files, each with a word on what it is for. */
export function glossaryDownloads({
  catalogue: {edition},
  locale,
}: SectionContext): RootContent[] {
  const file = (name: string, text: string) =>
    link(`pathname://${openDataUrl(edition, name)}`, text);
  return [
    heading(labels.downloads[locale], 'downloads'),
    list([
      [file('glossary.csv', 'CSV'), ` – ${labels.forSpreadsheets[locale]}`],
      [file('glossary.anki.txt', 'Anki'), ` – ${labels.forAnki[locale]}`],
      [
        file('glossary.jsonld', 'JSON-LD'),
        ` – ${labels.forLinkedData[locale]}`,
      ],
      [file('glossary.json', 'JSON'), ` – ${labels.forPrograms[locale]}`],
    ]),
  ];
}

function termList(
  terms: readonly CoursePage<'term'>[],
  context: SectionContext,
): List {
  const parts = partsOfCourse(context.catalogue, context.locale);
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: terms.map((term): ListItem => ({
      type: 'listItem',
      spread: false,
      children: [
        paragraph(
          pageLink(term),
          ...inOtherLanguage(term, context, ' · '),
          ` – ${term.facts.definition}`,
        ),
      ],
      data: {
        hProperties: {
          dataTerm: termIdOf(term.id),
          dataCategory: term.facts.category,
          dataKind: term.facts.kind,
          dataPart: parts
            .filter(({holds}) =>
              context
                .usesOf(termIdOf(term.id))
                .some(({page}) => holds(page.id)),
            )
            .map(({id}) => id)
            .join(' '),
        },
      },
    })),
    data: {hProperties: {className: ['course-terms']}},
  };
}

/** A heading for readers, none for the table of contents. */
function letterHeading(letter: string, id: string): Paragraph {
  return {
    ...paragraph(letter),
    data: {hName: 'h3', hProperties: {id, className: ['course-letter']}},
  };
}

function letters(
  groups: readonly {readonly letter: string; readonly id: string}[],
  {locale}: SectionContext,
): Paragraph {
  return hastNode(
    element(
      'nav',
      {className: ['course-letters'], ariaLabel: labels.letters[locale]},
      element(
        'ul',
        {},
        ...groups.map(({letter, id}) =>
          element('li', {}, element('a', {href: `#${id}`}, letter)),
        ),
      ),
    ),
  );
}

/** What the component `GlossaryFilter` brings to life; without scripts it is not shown. */
function filter({catalogue, locale}: SectionContext): Paragraph {
  const select = (
    name: 'category' | 'kind' | 'part',
    options: readonly (readonly [value: string, text: string])[],
  ): SvgElement =>
    element(
      'label',
      {},
      element('span', {}, labels[name][locale]),
      element(
        'select',
        {name},
        element('option', {value: ''}, labels.any[locale]),
        ...options.map(([value, text]) => element('option', {value}, text)),
      ),
    );
  return hastNode(
    element(
      'course-glossary-filter',
      {dataEdition: catalogue.edition},
      element(
        'label',
        {className: ['course-glossary-name']},
        element('span', {}, labels.filter[locale]),
        element('input', {
          type: 'search',
          name: 'q',
          autoComplete: 'off',
          maxLength: 100,
        }),
      ),
      select(
        'category',
        termCategories
          .filter((category) =>
            catalogue.terms.some(({facts}) => facts.category === category),
          )
          .map((category) => [category, categoryNames[category][locale]]),
      ),
      select('kind', [
        ['concept', kindNames.concept[locale]],
        ['tool', kindNames.tool[locale]],
      ]),
      select(
        'part',
        partsOfCourse(catalogue, locale).map(({id, name}) => [id, name]),
      ),
    ),
  );
}
