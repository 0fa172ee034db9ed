import fc from 'fast-check';
import {expect, test} from 'vitest';
import {inlineJson} from './inlineJson';

test('never ends the script that it stands in, and reads back as it was', () => {
  const text = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom('<', '/script>', '<!--', ']]>', '\\', '"', 'a'))
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.dictionary(text, text), (value) => {
      const json = inlineJson(value);
      expect(json).not.toContain('<');
      expect(JSON.parse(json)).toEqual({...value});
    }),
  );
});
