import {expect, test} from 'vitest';
import {
  headerPolicy,
  headersFile,
  pagePolicy,
  policyText,
  securityHeaders,
} from './policy';

test('a page may do what is listed here, and nothing else', () => {
  expect(policyText(pagePolicy())).toBe(
    [
      "default-src 'none'",
      "script-src 'self' blob: 'sha256-DeaPzjz1O/d5nkN+oKCcsYP6pzlAhJJKyZiJeTA5Mgo=' 'wasm-unsafe-eval'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "worker-src 'self' blob:",
      "form-action 'self'",
      "base-uri 'none'",
    ].join('; '),
  );
});

test('a header says all that a page says, and that nobody may frame it', () => {
  expect(headerPolicy()).toEqual({
    ...pagePolicy(),
    'frame-ancestors': ["'none'"],
  });
});

test('a hosted search may be asked by its own application only', () => {
  expect(pagePolicy('APP')['connect-src']).toEqual([
    "'self'",
    'https://APP-dsn.algolia.net',
    'https://APP-1.algolianet.com',
    'https://APP-2.algolianet.com',
    'https://APP-3.algolianet.com',
  ]);
});

test('writes the headers below the base of the site, each on a line of its own', () => {
  const headers = securityHeaders();
  expect(headersFile('/course/', headers).split('\n')).toEqual([
    '/course/*',
    `  Content-Security-Policy: ${policyText(headerPolicy())}`,
    '  Cross-Origin-Opener-Policy: same-origin',
    '  Permissions-Policy: camera=(), geolocation=(), microphone=()',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '  X-Content-Type-Options: nosniff',
    '',
  ]);
});
