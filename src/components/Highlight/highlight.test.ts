import fc from 'fast-check';
import {expect, test} from 'vitest';
import {highlight} from './highlight';

test.each([
  [
    'python',
    'def f(): # <b>',
    '<span class="code-keyword">def</span> <span class="code-function">f</span>(): <span class="code-comment"># &lt;b&gt;</span>',
  ],
  ['console', '$ ls\nREADME.md', null],
  ['text', 'a < b & c', 'a &lt; b &amp; c'],
  ['no-such-language', 'x', 'x'],
])('colours %s', (language, code, html) => {
  if (html === null) expect(highlight(code, language)).toContain('code-');
  else expect(highlight(code, language)).toBe(html);
});

test.each(['bash', 'docker', 'json', 'markdown', 'python', 'yaml', 'diff'])(
  'loses no character of %s',
  (language) => {
    fc.assert(
      fc.property(fc.string(), (code) => {
        const text = highlight(code, language)
          .replace(/<[^>]*>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&amp;', '&');
        expect(text).toBe(code);
      }),
    );
  },
);
