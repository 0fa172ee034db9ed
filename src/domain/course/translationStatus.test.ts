import {describe, expect, test} from 'vitest';
import {testEdition, testPage} from '../../../tests/support/coursePages';
import {postTranslationState, translationStateOf} from './translationStatus';

const body = '## Why {#why}\n\nBo tak.\n\n## How {#how}\n\n`npm test`\n';
const stale = {translates: {}, stale: ['how', '_facts']};

describe('the state of a translation', () => {
  const {status, comparisons} = translationStateOf(
    testEdition([
      testPage('start/a.md'),
      testPage('start/a.md', {locale: 'en'}),
      testPage('start/b.md', {body}),
      testPage('start/b.md', {
        locale: 'en',
        body: body
          .replace('npm test', 'npm start')
          .replace('How', 'In what way'),
        facts: {title: 'B', ...stale},
      }),
      testPage('start/c.md', {facts: {untranslated: true}}),
    ]),
  );

  test('counts and names what is behind and what is missing', () => {
    expect(status).toEqual({
      edition: '2',
      isFrozen: false,
      pages: 3,
      stale: [
        {
          title: 'B',
          url: '/docs/start/b/',
          sections: [
            {id: '_facts', title: ''},
            {id: 'how', title: 'In what way'},
          ],
        },
      ],
      missing: [{title: 'Page', url: '/docs/start/c/'}],
    });
  });

  test('puts both texts of a changed section side by side', () => {
    expect(comparisons[0]?.sections[1]).toEqual({
      id: 'how',
      title: 'In what way',
      original: '## How {#how}\n\n`npm test`',
      translation: '## In what way {#how}\n\n`npm start`',
    });
  });
});

test('the state of posts', () => {
  const post = (locale: 'pl' | 'en', facts: object) =>
    testPage('2026-11-22-a.md', {locale, facts: {slug: 'a', ...facts}, body});
  const other = testPage('2026-11-23-b.md', {
    facts: {slug: 'b', untranslated: true},
  });
  expect(
    postTranslationState([post('pl', {}), post('en', stale), other]).status,
  ).toMatchObject({
    pages: 2,
    stale: [{url: '/blog/a/'}],
    missing: [{url: '/blog/b/'}],
  });
});
