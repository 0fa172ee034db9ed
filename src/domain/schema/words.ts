import * as z from 'zod';

/** A text; `needs` says what is to be written, for the sentence that misses it. */
export function text(needs: string): z.ZodString {
  return z.string().trim().min(1).describe(needs);
}

/** An id of a block: English kebab-case that begins with a letter, the same in every language. */
export const blockId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
  .describe('English kebab-case, the same in both languages');
