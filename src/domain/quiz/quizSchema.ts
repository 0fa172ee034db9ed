import * as z from 'zod';
import {blockId, text} from '../schema/words';
import {valueAt} from '../schema/schemaAt';
import type {NameOf} from '../schema/explain';

const asked = {
  id: blockId,
  question: text('what is asked'),
  section: text('the id of the heading under which the answer stands'),
};

const options = z
  .array(
    z.strictObject({
      text: text('what the reader sees'),
      reason: text('why it is right or wrong'),
      right: z.boolean().default(false),
    }),
  )
  .min(2)
  .describe('each with text and reason');

const items = z
  .array(
    z.strictObject({
      text: text('what the reader sees'),
      reason: text('why it stands in this place'),
    }),
  )
  .min(2)
  .describe('in the right order, each with text and reason');

/** The YAML of a ` ```quiz ` fence. */
export const quizSchema = z.strictObject({
  id: blockId,
  questions: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({
          ...asked,
          kind: z.literal(['single', 'multiple']),
          options,
        }),
        z.strictObject({...asked, kind: z.literal('order'), items}),
        z.strictObject({
          ...asked,
          kind: z.literal('output'),
          code: text('the Python that prints something'),
          options,
        }),
      ]),
    )
    .min(1)
    .describe('a list'),
});

/** Calls a question by its id, and what stands in it by its number. */
export function quizNames(quiz: unknown): NameOf {
  return ([list, index, key, place]) => {
    if (list !== 'questions' || typeof index !== 'number')
      return {name: 'the quiz', length: 0};
    const question = valueAt(valueAt(quiz, 'questions'), index);
    const id = valueAt(question, 'id');
    const name =
      typeof id === 'string' ? `question "${id}"` : `question ${index + 1}`;
    if (typeof place !== 'number') return {name, length: 2};
    const part = key === 'items' ? 'item' : 'option';
    return {name: `${part} ${place + 1} of ${name}`, length: 4};
  };
}
