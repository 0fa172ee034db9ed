import {describe, expect, test} from 'vitest';
import {locales} from '../../src/domain/locale';
import {builtFile, folderOf, pathOf} from '../support/builtSite';
import {sitePages} from '../support/builtPages';
import {elementsIn, elementsOf} from './elementsIn';

describe.each(locales)('in %s', (locale) => {
  const blog = `${folderOf(locale)}blog/`;

  test.each(['rss', 'atom'])(
    'the %s feed is well-formed, and its posts are there',
    (format) => {
      const posts = elementsIn(builtFile(`${blog}${format}.xml`)).filter(
        ({name}) => ['item', 'entry'].includes(name),
      );
      const links = posts
        .flatMap((post) => elementsOf(post))
        .filter(({name}) => name === 'link')
        .map(({attributes, text}) => attributes.href ?? text)
        .map(pathOf);
      expect(links.length).toBeGreaterThan(0);
      expect(links).toHaveLength(posts.length);
      const paths = sitePages().map(({path}) => path);
      expect(
        links.filter((path) => !paths.includes(path) || !path.startsWith(blog)),
      ).toEqual([]);
    },
  );
});
