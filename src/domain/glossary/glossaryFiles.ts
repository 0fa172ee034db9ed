import {csvOf, quoted} from '../course/csv';
import type {OpenData} from '../course/openData';

type Glossary = OpenData['glossary'];

/** A term with what the other language calls it. */
type BilingualTerm = Glossary['terms'][number] & {readonly otherTitle: string};

/** The glossary for spreadsheets: a row per term; the columns but one are named as in the JSON. */
export function glossaryCsv(glossary: Glossary, other: Glossary): string {
  const columns = [
    'id',
    'title',
    'names',
    'category',
    'kind',
    'definition',
    'related',
    'official',
    'url',
  ] as const;
  return csvOf([
    ['id', 'title', `title-${other.language}`, ...columns.slice(2)],
    ...bilingual(glossary, other).map(({otherTitle, ...term}) => [
      term.id,
      term.title,
      otherTitle,
      ...columns.slice(2).map((column) => {
        const value = term[column] ?? '';
        return typeof value === 'string' ? value : value.join('; ');
      }),
    ]),
  ]);
}

/**
 * The glossary as cards for Anki: a note per term, its name in front, that in the other language and the definition behind.
 *
 * The first column identifies a note, so that a deck that is imported again is brought up to date and keeps what was learnt.
 *
 * @see https://docs.ankiweb.net/importing/text-files.html
 */
export function ankiDeck(
  glossary: Glossary,
  other: Glossary,
  deck: string,
): string {
  const {edition, language} = glossary;
  return [
    '#separator:tab',
    '#html:false',
    `#deck:${deck}`,
    '#columns:GUID\tFront\tBack\tTags',
    '#guid column:1',
    '#tags column:4',
    ...bilingual(glossary, other).map(
      ({id, title, otherTitle, definition, category, kind}) =>
        [
          `mlops-course-${edition}-${language}-${id}`,
          title,
          otherTitle === title ? definition : `${otherTitle} – ${definition}`,
          `${category} ${kind}`,
        ]
          .map((field) => quoted(field.replace(/\s+/g, ' ')))
          .join('\t'),
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** schema.org/DefinedTermSet with all of its terms. */
export function glossaryJsonLd(
  glossary: Glossary,
  other: Glossary,
  {name, url}: {readonly name: string; readonly url: string},
): unknown {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': url,
    name,
    url,
    inLanguage: glossary.language,
    version: glossary.edition,
    hasDefinedTerm: bilingual(glossary, other).map(({otherTitle, ...term}) => ({
      '@type': 'DefinedTerm',
      '@id': term.url,
      termCode: term.id,
      name: term.title,
      inLanguage: term.language,
      alternateName: [
        ...term.names,
        ...(otherTitle === term.title
          ? []
          : [{'@value': otherTitle, '@language': other.language}]),
      ],
      description: term.definition,
      url: term.url,
      inDefinedTermSet: url,
      ...(term.official === undefined ? {} : {subjectOf: term.official}),
    })),
  };
}

function bilingual({terms}: Glossary, other: Glossary): BilingualTerm[] {
  const titles = new Map(other.terms.map(({id, title}) => [id, title]));
  return terms.map((term) => ({
    ...term,
    otherTitle: titles.get(term.id) ?? term.title,
  }));
}
