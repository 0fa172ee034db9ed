import {describe, expect, test} from 'vitest';
import {nearPages, wantedPage, type KnownPage} from './nearPages';

const pages: readonly KnownPage[] = [
  ['/', 'Kurs'],
  ['/docs/glossary/', 'Słownik'],
  ['/docs/glossary/docker/', 'Docker'],
  ['/docs/glossary/locust/', 'Locust'],
  ['/docs/modules/model-api/', 'Zjazd 1'],
  ['/docs/modules/model-api/rest-contract/', 'Kontrakt'],
  ['/docs/1/glossary/docker/', 'Docker'],
];

describe('an address that leads nowhere wants', () => {
  test.each([
    ['/docs/glossary/docker/', 'pl', 'docs/glossary/docker'],
    ['/en/docs/Glossary/Docker', 'en', 'docs/glossary/docker'],
    ['/en/en/docs/glossary/docker/', 'en', 'docs/glossary/docker'],
    ['/pl/docs/glossary/docker.html', 'pl', 'docs/glossary/docker'],
    ['/docs/glossary/docker/index.html', 'pl', 'docs/glossary/docker'],
    [
      '/docs/modules/1-model-api/03-rest-contract.md',
      'pl',
      'docs/modules/model-api/rest-contract',
    ],
    ['/docs/%E0%A4%A/', 'pl', 'docs/%e0%a4%a'],
    ['/en', 'en', ''],
  ])('%s', (address, locale, names) => {
    for (const base of ['/', '/kurs/'])
      expect(wantedPage(base + address.slice(1), base)).toEqual({
        locale,
        names: names.split('/').filter(Boolean),
      });
  });
});

describe('near pages', () => {
  test.each<[string, string, string[]]>([
    ['the page itself, in another case', '/Docs/Glossary/DOCKER', ['Docker']],
    [
      'the page itself, by its file',
      '/docs/modules/1-model-api/03-rest-contract.html',
      ['Kontrakt'],
    ],
    [
      'a typo, in one edition, then the folder',
      '/docs/glossary/dokcer/',
      ['Docker', 'Słownik'],
    ],
    ['a page that is somewhere else', '/docker/', ['Docker']],
    [
      'the folder when nothing is near',
      '/docs/modules/model-api/no-such-lesson/',
      ['Zjazd 1'],
    ],
    ['nothing for nonsense', '/🦊/', []],
    ['nothing for nothing', '/en/', ['Kurs']],
  ])('%s', (_, address, titles) => {
    const found = nearPages(wantedPage(address, '/'), pages);
    expect(found.map(([, title]) => title)).toEqual(titles);
  });

  test.each([
    ['/docs/glossary/dokcer/', '/docs/glossary/docker/'],
    ['/docs/1/glossary/dokcer/', '/docs/1/glossary/docker/'],
  ])('of %s are of its edition', (address, path) => {
    const [first] = nearPages(wantedPage(address, '/'), pages);
    expect(first?.[0]).toBe(path);
  });
});
