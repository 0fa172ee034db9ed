import {render, screen} from '@testing-library/react';
import {expect, test} from 'vitest';
import StaleTranslation from '.';

const toc = [{id: 'how', value: 'How <code>it</code> works'}];

test('names the changed sections, leads to them and to both texts', () => {
  render(
    <StaleTranslation
      frontMatter={{stale: ['_facts', 'how']}}
      toc={toc}
      permalink="/kurs/docs/start/a/"
    />,
  );
  const links = screen
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual([
    ['How it works', '#how'],
    ['Porównaj oba teksty', '/translations/docs/start/a/'],
  ]);
  expect(screen.getByRole('region').textContent).toContain('Tytuł i opis');
});

test('says nothing on a page that is current', () => {
  const {container} = render(
    <StaleTranslation
      frontMatter={{}}
      toc={toc}
      permalink="/kurs/docs/start/a/"
    />,
  );
  expect(container.innerHTML).toBe('');
});
