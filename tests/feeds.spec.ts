import {locales} from '../src/domain/locale';
import {expect, folderOf, open, pathOf, test} from './support/site';

for (const locale of locales)
  for (const {name, file, link} of [
    {name: 'RSS', file: 'blog/rss.xml', link: 'item > link'},
    {name: 'Atom', file: 'blog/atom.xml', link: 'entry > link'},
  ])
    test(`the ${name} feed parses, and its posts answer (${locale})`, async ({
      page,
      request,
    }) => {
      const answer = await request.get(folderOf(locale) + file);
      expect(answer.headers()['content-type']).toContain('xml');
      await open(page, folderOf(locale));
      const feed = await page.evaluate(
        ([xml, selector]) => {
          const parsed = new DOMParser().parseFromString(
            xml ?? '',
            'application/xml',
          );
          return {
            error: parsed.querySelector('parsererror')?.textContent,
            links: [...parsed.querySelectorAll(selector ?? '')].map(
              (element) => element.getAttribute('href') ?? element.textContent,
            ),
          };
        },
        [await answer.text(), link],
      );
      expect(feed.error).toBeUndefined();
      expect(feed.links.length).toBeGreaterThan(0);
      for (const url of feed.links) {
        expect(pathOf(url)).toMatch(
          locale === 'pl' ? /^blog\// : /^en\/blog\//,
        );
        expect((await request.get(pathOf(url))).status(), url).toBe(200);
      }
    });
