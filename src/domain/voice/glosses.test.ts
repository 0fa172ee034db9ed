import {expect, test} from 'vitest';
import {emptyLexicon} from '../language/lexicon/lexicon';
import {polishAnalyser} from '../language/polishAnalyser';
import {glossFinder} from './glosses';

const find = glossFinder(
  [
    {polish: ['Kontener'], english: ['Container'], from: 'a.md'},
    {polish: ['Pula wątków'], english: ['Thread pool'], from: 'b.md'},
    {polish: ['Wdrożenie'], english: ['Deployment'], from: 'c.md'},
    {polish: ['Deployment'], english: ['Deployment'], from: 'd.md'},
  ],
  polishAnalyser({...emptyLexicon, foreignStems: ['kontener', 'deployment']}),
);

test.each<[string, string[]]>([
  ['Uruchom kontener (ang. container).', []],
  ['W kontenerach (ang. containers) działa kod.', []],
  ['Pojemnik (ang. container) działa.', ['Pojemnik (ang. container']],
  // A part of the name will do.
  ['Pula (ang. thread pool) jest mała.', []],
  // Two terms have this English name.
  ['Obiekt Deployment (ang. deployment) działa.', []],
  // No term has it.
  ['Zupa (ang. soup) stygnie.', []],
  // Code is nobody's translation.
  ['Pole       (ang. container) jest wymagane.', []],
])('in "%s"', (sentence, found) => {
  expect(find(sentence).map((gloss) => gloss.found)).toEqual(found);
});
