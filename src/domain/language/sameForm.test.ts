import {expect, test} from 'vitest';
import {englishAnalyser} from './englishAnalyser';
import {emptyLexicon} from './lexicon/lexicon';
import {polishAnalyser} from './polishAnalyser';
import {sameForm} from './sameForm';

const polish = polishAnalyser({
  ...emptyLexicon,
  paradigms: [
    ['er', 'ra', 'rem', 'rze', 'ry', 'rów'],
    ['ć', 'my', 'nie', 'nia', 'niu'],
    ['ie', 'ia', 'iu', 'iem', 'ia', 'iach'],
  ],
  entries: [
    {stem: 'klast', paradigm: 0},
    {stem: 'wdraża', paradigm: 1},
    {stem: 'zadan', paradigm: 2},
    {stem: 'żądan', paradigm: 2},
  ],
  foreignStems: ['docker'],
});

test.each<[string, string, boolean]>([
  ['klastrze', 'klaster', true],
  ['Dockerem', 'Docker', true],
  ['wdrażaniu', 'wdrażanie', true],
  ['wdrażań', 'wdrażanie', true],
  ['wdrażamy', 'wdrażanie', false],
  ['zadania', 'żądanie', false],
  ['klastry', 'Docker', false],
])('%s is a form of %s: %s', (word, name, expected) => {
  expect(sameForm(polish.analyse(word), polish.analyse(name), 'pl')).toBe(
    expected,
  );
});

const english = englishAnalyser();

test.each<[string, string, boolean]>([
  ['containers', 'container', true],
  ["pod's", 'pod', true],
  ['APIs', 'API', true],
  ['libraries', 'library', true],
  ['containing', 'container', false],
  ['deploy', 'deployment', false],
  ['class', 'clas', false],
])('%s is a form of %s: %s', (word, name, expected) => {
  expect(sameForm(english.analyse(word), english.analyse(name), 'en')).toBe(
    expected,
  );
});
