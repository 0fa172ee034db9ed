import {describe, expect, test} from 'vitest';
import {svgFigure} from './figure';
import {linkProblem} from './resolution';
import {tokenize} from '../markdown/tokenize';

const link = {
  kind: 'link',
  embeds: false,
  heading: undefined,
  label: undefined,
  open: false,
  lineBreaks: 0,
};

describe('tokenize', () => {
  test.each([
    ['[[docker]]', {target: 'docker'}],
    ['[[docker|Dockerem]]', {target: 'docker', label: 'Dockerem'}],
    [String.raw`[[docker\|Dockerem]]`, {target: 'docker', label: 'Dockerem'}],
    [
      '[[project/planning#criteria|kryteria]]',
      {target: 'project/planning', heading: 'criteria', label: 'kryteria'},
    ],
    ['[[docker#how]]', {target: 'docker', heading: 'how'}],
    ['[[ docker |dwa\nsłowa]]', {target: 'docker', label: 'dwa słowa'}],
    ['[[docker|a ] b]]', {target: 'docker', label: 'a ] b'}],
    ['![[a.svg|Opis]]', {target: 'a.svg', label: 'Opis', embeds: true}],
    ['[[docker|początek ', {target: 'docker', label: 'początek ', open: true}],
  ])('reads %j', (text, expected) => {
    expect(tokenize(text)).toEqual([{...link, raw: text, ...expected}]);
  });

  test.each(['', 'a [b] c', '[[', '[[]]', '[[a', '[[a\nb]]'])(
    'leaves %j as text',
    (text) => {
      expect(tokenize(text)).toEqual(
        text === '' ? [] : [{kind: 'text', value: text}],
      );
    },
  );

  test('keeps the text around links and counts its lines', () => {
    expect(tokenize('a\n[[b]], [[c]].')).toEqual([
      {kind: 'text', value: 'a\n'},
      {...link, target: 'b', raw: '[[b]]', lineBreaks: 1},
      {kind: 'text', value: ', '},
      {...link, target: 'c', raw: '[[c]]', lineBreaks: 1},
      {kind: 'text', value: '.'},
    ]);
  });
});

describe('linkProblem', () => {
  const page = {kind: 'page', url: '/d', title: 'Docker'} as const;

  test.each([
    [
      {target: 'doker', heading: undefined},
      {kind: 'missing', suggestions: ['docker']} as const,
      '[[doker]] leads to no page. Did you mean [[docker]]? Link to a page id, its last part or its title.',
    ],
    [
      {target: 'x', heading: undefined},
      {kind: 'missing', suggestions: []} as const,
      '[[x]] leads to no page. Link to a page id, its last part or its title.',
    ],
    [
      {target: 'k', heading: undefined},
      {kind: 'ambiguous', candidates: ['a/k', 'b/k']} as const,
      '[[k]] may be more than one page. Write the whole id. Did you mean [[a/k]] or [[b/k]]?',
    ],
    [
      {target: 'docker', heading: 'problm'},
      {...page, headings: ['problem', 'when']},
      '[[docker#problm]]: "Docker" has no section "problm". Did you mean "problem"? It has: problem, when.',
    ],
    [{target: 'docker', heading: 'any'}, page, undefined],
    [{target: 'docker', heading: undefined}, page, undefined],
  ])('explains %j', (target, resolution, message) => {
    expect(linkProblem(target, resolution)).toBe(message);
  });
});

test('names a drawing in the words of the page', () => {
  expect(
    svgFigure(
      '<svg viewBox="0 0 1 1"><title id="t">A</title><desc>B</desc><g id="t2"/></svg>',
      'Opis',
      'p',
    ),
  ).toMatchObject({
    tagName: 'figure',
    children: [
      {
        properties: {
          viewBox: '0 0 1 1',
          role: 'img',
          ariaLabelledBy: ['p-title'],
          ariaDescribedBy: ['p-desc'],
        },
        children: [
          {properties: {id: 'p-title'}, children: [{value: 'Opis'}]},
          {properties: {id: 'p-desc'}, children: [{value: 'B'}]},
          {properties: {id: 'p-t2'}},
        ],
      },
    ],
  });
});
