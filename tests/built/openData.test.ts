import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {describe, expect, test} from 'vitest';
import {openDataSchemas} from '../../src/domain/course/openData';
import {locales} from '../../src/domain/locale';
import {
  builtFile,
  editions,
  folderOf,
  isServed,
  pathOf,
} from '../support/builtSite';

describe.each(locales)('in %s', (locale) => {
  const folder = folderOf(locale);
  const read = (path: string): unknown =>
    JSON.parse(builtFile(`${folder}data/${path}`));

  test.each(Object.keys(openDataSchemas))(
    '%s.json of every edition keeps to its published schema',
    (name) => {
      const ajv = addFormats(new Ajv2020({allErrors: true}));
      const schema = read(`schema/${name}.schema.json`) as object;
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
      });
      const fits = ajv.compile(schema);
      expect(fits({}), 'an empty object').toBe(false);
      for (const {id} of editions) {
        const content = read(`${id}/${name}.json`);
        fits(content);
        expect(fits.errors ?? []).toEqual([]);
        expect(content).toMatchObject({edition: id, language: locale});
      }
    },
  );

  test.each(Object.keys(openDataSchemas))(
    'every address in %s.json is a page of its language',
    (name) => {
      for (const {id} of editions) {
        const urls = urlsIn(read(`${id}/${name}.json`));
        expect(urls.length).toBeGreaterThan(0);
        expect(
          urls.filter(({url, language = locale}) => {
            const path = pathOf(url);
            return (
              !path.startsWith(
                `${folderOf(language)}docs/${id === '2' ? '' : `${id}/`}`,
              ) || !isServed(path)
            );
          }),
        ).toEqual([]);
      }
    },
  );
});

type Entry = {readonly url: string; readonly language?: 'pl' | 'en'};

/** Everything with an address, at any depth. */
function urlsIn(value: unknown): Entry[] {
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...('url' in value ? [value as Entry] : []),
    ...Object.values(value).flatMap(urlsIn),
  ];
}
