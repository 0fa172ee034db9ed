import {gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {locales} from '../../src/domain/locale';
import {builtFile, editions, folderOf, htmlFiles} from '../support/builtSite';

/** Bytes, gzipped: what the links of the glossary may add to a page before a card is opened. */
const most = 3_072;

test('the links of terms are light on every page', () => {
  const heavy = htmlFiles()
    .filter((path) => /(^|\/)docs\/(?!.*glossary\/)/.test(path))
    .map((path) => {
      const html = builtFile(path);
      const without = html.replace(
        /<a class="?course-term"? [^>]*>(.*?)<\/a>/g,
        '$1',
      );
      return {
        path,
        links: (html.length - without.length) / 50,
        bytes: gzipSync(html).length - gzipSync(without).length,
      };
    });
  expect(heavy.filter(({links}) => links > 0).length).toBeGreaterThan(100);
  expect(heavy.filter(({bytes}) => bytes > most)).toEqual([]);
});

describe.each(locales)('the files of the glossary in %s', (locale) => {
  const read = (id: string, file: string): string =>
    builtFile(`${folderOf(locale)}data/${id}/glossary.${file}`);

  test.each(editions)('hold every term of edition $id', ({id}) => {
    const {terms} = JSON.parse(read(id, 'json')) as {
      readonly terms: readonly {readonly id: string; readonly url: string}[];
    };
    const notes = read(id, 'anki.txt').trim().split('\n');
    expect(notes.filter((line) => !line.startsWith('#'))).toHaveLength(
      terms.length,
    );
    expect(read(id, 'csv').trim().split('\r\n')).toHaveLength(terms.length + 1);
    expect(JSON.parse(read(id, 'jsonld'))).toMatchObject({
      '@type': 'DefinedTermSet',
      hasDefinedTerm: terms.map(({id: termCode, url}) => ({termCode, url})),
    });
  });
});
