import {expect, test} from 'vitest';
import {testEdition, testPair} from '../../../tests/support/coursePages';
import {openDataOf, type OpenData} from '../course/openData';
import {ankiDeck, glossaryCsv, glossaryJsonLd} from './glossaryFiles';

const {catalogues} = testEdition([
  ...testPair('glossary/container.md', {
    facts: {
      title: 'Kontener',
      names: ['pojemnik'],
      aliases: [],
      kind: 'concept',
      definition: 'Proces, "zamknięty".',
      official: 'https://opencontainers.org/',
    },
  }),
]);
const [polish] = catalogues.map(
  (catalogue) =>
    openDataOf(catalogue, (url) => `https://example.org${url}`).glossary,
);
if (polish === undefined) throw new Error('No catalogue.');
const own: OpenData['glossary'] = polish;
const english: OpenData['glossary'] = {
  ...own,
  language: 'en',
  terms: own.terms.map((term) => ({...term, title: 'Container'})),
};

test('a row for each term, with its name in the other language', () => {
  expect(glossaryCsv(own, english)).toBe(
    [
      '\uFEFFid,title,title-en,names,category,kind,definition,related,official,url',
      'container,Kontener,Container,pojemnik,containers,concept,"Proces, ""zamknięty"".",,https://opencontainers.org/,https://example.org/docs/glossary/container/',
      '',
    ].join('\r\n'),
  );
});

test('a note for each term, which is the same one when it is imported again', () => {
  expect(ankiDeck(own, english, 'Słownik')).toBe(
    [
      '#separator:tab',
      '#html:false',
      '#deck:Słownik',
      '#columns:GUID\tFront\tBack\tTags',
      '#guid column:1',
      '#tags column:4',
      'mlops-course-2-pl-container\tKontener\t"Container – Proces, ""zamknięty""."\tcontainers concept',
      '',
    ].join('\n'),
  );
});

test('a set of terms for search engines', () => {
  expect(
    glossaryJsonLd(own, english, {
      name: 'Słownik',
      url: 'https://example.org/docs/glossary/',
    }),
  ).toMatchObject({
    '@type': 'DefinedTermSet',
    inLanguage: 'pl',
    hasDefinedTerm: [
      {
        '@type': 'DefinedTerm',
        termCode: 'container',
        name: 'Kontener',
        alternateName: ['pojemnik', {'@value': 'Container', '@language': 'en'}],
        inDefinedTermSet: 'https://example.org/docs/glossary/',
      },
    ],
  });
});
