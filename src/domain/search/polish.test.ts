import {expect, test} from 'vitest';
import {encodeLexicon} from '../language/lexicon/encodeLexicon';
import type {Lexicon} from '../language/lexicon/lexicon';
import {buildIndex} from './buildIndex';
import {createSearcher} from './searcher';
import type {SearchPage} from './section';

const lexicon: Lexicon = {
  paradigms: [['ie', 'ia', 'iu', 'iem', 'iach']],
  entries: [{stem: 'wdrożen', paradigm: 0}],
  foreignStems: ['docker'],
};

function term(title: string, foreign: string, url: string): SearchPage {
  return {
    id: url,
    kind: 'term',
    locale: 'pl',
    url,
    title,
    description: `${title}: opis.`,
    aliases: [],
    foreignNames: [foreign],
    foreignHeadings: {},
    asks: [],
    blocks: [{type: 'text', text: `${title} ma tu swoje miejsce.`}],
  };
}

const files = buildIndex({
  edition: '2',
  locale: 'pl',
  pages: [
    term('Wdrożenie', 'Deployment', '/deployment/'),
    {
      ...term('Docker', 'Docker', '/docker/'),
      blocks: [
        {
          type: 'heading',
          level: 2,
          id: 'multi-stage',
          text: 'Budowanie wieloetapowe',
        },
      ],
    },
  ],
  lexicon: {text: encodeLexicon(lexicon)},
  hash: (bytes) => String(bytes.length),
});

test.each([
  ['a form of the dictionary', 'wdrożeniach', '/deployment/'],
  ['a form without diacritics', 'wdrozeniem', '/deployment/'],
  ['a mistyped form that the text does not have', 'wdroźneiem', '/deployment/'],
  ['a form of jargon', 'dockerem', '/docker/'],
  ['an English plural', 'deployments', '/deployment/'],
  ['the id of a section, which is English', 'multi stages', '/docker/'],
])('finds a Polish page by %s', async (_what, query, url) => {
  const {search} = await createSearcher((name) => {
    const file = files.find((candidate) => candidate.name === name);
    return Promise.resolve(Uint8Array.from(file?.bytes ?? []).buffer);
  });
  const {hits} = await search({
    text: query,
    kinds: [],
    limit: 5,
  });
  expect(hits[0]?.url).toBe(url);
});
