import {render, screen, within} from '@testing-library/react';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import NotFound from '.';

const pages = {
  '/kurs/pages.json': [['/docs/glossary/docker/', 'Kontenery i Docker']],
  '/kurs/en/pages.json': [['/docs/glossary/docker/', 'Docker']],
};
const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', (url: keyof typeof pages) => {
    asked.push(url);
    return Promise.resolve({json: () => Promise.resolve(pages[url])});
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function openAt(path: string): void {
  window.history.replaceState(null, '', path);
  render(<NotFound />);
}

const hrefsIn = (element: HTMLElement) =>
  within(element)
    .queryAllByRole('link')
    .map((link) => link.getAttribute('href'));

test('speaks the language of the address first, and leads into both below the base', () => {
  openAt('/kurs/en/docs/nothing-of-the-kind/');
  expect(
    screen
      .getAllByRole('heading')
      .map(({tagName, textContent}) => [tagName, textContent]),
  ).toEqual([
    ['H1', 'There is no such page'],
    ['H2', 'Nie ma takiej strony'],
  ]);
  expect(hrefsIn(screen.getByRole('main'))).toEqual([
    '/kurs/en/',
    '/kurs/en/search/?q=nothing%20of%20the%20kind',
    '/kurs/en/site-map/',
    '/kurs/',
    '/kurs/search/?q=nothing%20of%20the%20kind',
    '/kurs/site-map/',
  ]);
});

test('offers near pages of the language of the address', async () => {
  openAt('/kurs/en/docs/glossary/dokcer/');
  const link = await screen.findByRole('link', {name: 'Docker'});
  expect(link.getAttribute('href')).toBe('/kurs/en/docs/glossary/docker/');
  expect(asked).toEqual(['/kurs/en/pages.json']);
});

test('asks for no list when the address asks for nothing', () => {
  openAt('/kurs/');
  expect(asked).toEqual([]);
});
