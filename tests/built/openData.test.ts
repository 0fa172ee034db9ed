import {describe, expect, test} from 'vitest';
import * as z from 'zod';
import {openDataSchemas} from '../../src/domain/course/openData';
import {locales} from '../../src/domain/locale';
import {builtFile, editions, folderOf} from '../support/builtSite';

const aSchema = z.looseObject({
  $schema: z.literal('https://json-schema.org/draft/2020-12/schema'),
  type: z.literal('object'),
  required: z.array(z.string()).min(1),
});

describe.each(locales)('in %s', (locale) => {
  test.each(Object.keys(openDataSchemas))(
    '%s.json of every edition keeps to its published schema',
    (name) => {
      const read = (path: string): unknown =>
        JSON.parse(builtFile(`${folderOf(locale)}data/${path}`));
      const schema = z.fromJSONSchema(
        aSchema.parse(read(`schema/${name}.schema.json`)),
      );
      expect(schema.safeParse({}).success, 'an empty object').toBe(false);
      for (const {id} of editions) {
        const content = read(`${id}/${name}.json`);
        expect(schema.safeParse(content).error?.issues ?? []).toEqual([]);
        expect(content).toMatchObject({edition: id, language: locale});
      }
    },
  );
});
