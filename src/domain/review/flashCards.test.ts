import {expect, test} from 'vitest';
import {isCardId, newCards, type CardTerm, type Deck} from './flashCards';

const term = (
  id: string,
  pl: string,
  en: string,
  category = 'containers',
): CardTerm => ({
  id: `glossary/${id}`,
  url: `/docs/glossary/${id}/`,
  names: {pl, en},
  definition: 'A thing.',
  category,
  parts: ['weekend-2'],
});
const terms = [
  term('container', 'Kontener', 'Container'),
  term('docker', 'Docker', 'Docker'),
  term('drift', 'Dryf', 'Drift', 'monitoring'),
];

test.each<[Partial<Deck>, string[]]>([
  [{}, ['glossary/container#card/pl-en', 'glossary/drift#card/pl-en']],
  [{category: 'monitoring'}, ['glossary/drift#card/pl-en']],
  [{part: 'weekend-1'}, []],
  [
    {direction: 'definition', category: 'containers'},
    ['glossary/container#card/definition', 'glossary/docker#card/definition'],
  ],
])('the new cards of %j', (deck, ids) => {
  const cards = newCards(
    terms,
    {direction: 'pl-en', category: '', part: '', ...deck},
    () => false,
  );
  expect(cards.map(({id}) => id)).toEqual(ids);
});

test('a card that was answered is not new', () => {
  expect(
    newCards(
      terms,
      {direction: 'en-pl', category: '', part: ''},
      (id) => id === 'glossary/container#card/en-pl',
    ).map(({id}) => id),
  ).toEqual(['glossary/drift#card/en-pl']);
});

test('ids of cards are told from those of questions', () => {
  expect(isCardId('glossary/container#card/pl-en')).toBe(true);
  expect(isCardId('start/quiz#check/card')).toBe(false);
});
