import {render, screen} from '@testing-library/react';
import {expect, test} from 'vitest';
import Translations from '.';
import Comparison from './Comparison';

const stale = {
  title: 'Docker',
  url: '/docs/glossary/docker/',
  sections: [{id: 'how', title: 'How it works'}],
};

test('counts pages of an edition, and leads to those that need work', () => {
  render(
    <Translations
      translations={[
        {
          edition: '2',
          isFrozen: false,
          pages: 10,
          stale: [stale],
          missing: [{title: 'Ster', url: '/docs/glossary/helm/'}],
        },
        {edition: '1', isFrozen: true, pages: 4, stale: [], missing: []},
      ]}
    />,
  );
  expect(
    screen.getAllByRole('definition').map(({textContent}) => textContent),
  ).toEqual(['9 / 10', '8', '1', '1', '4 / 4', '0']);
  expect(
    screen
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href')]),
  ).toEqual([
    ['Docker', '/kurs/en/translations/docs/glossary/docker/'],
    ['Ster', '/kurs/docs/glossary/helm/'],
  ]);
  expect(screen.getByText('Ster').closest('[lang]')?.getAttribute('lang')).toBe(
    'pl',
  );
});

test('shows both texts of a section, each in its language', () => {
  const [section] = stale.sections;
  render(
    <Comparison
      comparison={{
        ...stale,
        sections: section
          ? [{...section, original: '## Jak', translation: '## How'}]
          : [],
      }}
    />,
  );
  expect(
    screen.getByRole('heading', {level: 2, name: 'How it works'}),
  ).toBeTruthy();
  expect(screen.getByText('## Jak').getAttribute('lang')).toBe('pl');
  expect(screen.getByText('## How').getAttribute('lang')).toBe('en');
});
