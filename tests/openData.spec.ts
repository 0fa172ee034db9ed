import * as z from 'zod';
import {locales} from '../src/domain/locale';
import {editions, expect, folderOf, test} from './support/site';

const names = ['modules', 'roadmap', 'rubric', 'glossary'] as const;
const aSchema = z.looseObject({
  $schema: z.literal('https://json-schema.org/draft/2020-12/schema'),
  type: z.literal('object'),
  required: z.array(z.string()).min(1),
});

for (const locale of locales)
  for (const name of names)
    test(`${name}.json of every edition keeps to its published schema (${locale})`, async ({
      request,
    }) => {
      const data = `${folderOf(locale)}data/`;
      const answer = await request.get(`${data}schema/${name}.schema.json`);
      const json = aSchema.parse(await answer.json());
      const schema = z.fromJSONSchema(json);
      expect(schema.safeParse({}).success, 'an empty object').toBe(false);

      for (const {id} of editions) {
        const file = await request.get(`${data}${id}/${name}.json`);
        expect(file.headers()['content-type']).toContain('application/json');
        const content: unknown = await file.json();
        expect(schema.safeParse(content).error?.issues ?? []).toEqual([]);
        expect(content).toMatchObject({edition: id, language: locale});
      }
    });
