import {expect, test} from 'vitest';
import {nginxSettings, readHeadersFile} from './nginxSettings';

const written = `/course/*
  Content-Security-Policy: default-src 'none'; script-src 'self'
  X-Content-Type-Options: nosniff

/course/assets/*
  Cache-Control: public
`;

test('takes what holds for the whole site, and nothing that holds for a part', () => {
  expect(readHeadersFile(written)).toEqual({
    base: '/course/',
    headers: {
      'Content-Security-Policy': "default-src 'none'; script-src 'self'",
      'X-Content-Type-Options': 'nosniff',
    },
  });
});

test('a site may be the whole host', () => {
  expect(readHeadersFile(written.replaceAll('/course/', '/')).base).toBe('/');
});

test.each(['', '/course/*\n', '/course/*\n  X: y\n', 'course\n  A: b\n'])(
  'refuses to serve a site without its policy: %j',
  (text) => {
    expect(() => readHeadersFile(text)).toThrow(
      '_headers does not begin with the policy of the whole site. Build the site again: npm run build.',
    );
  },
);

test('says the same in the words of nginx', () => {
  expect(nginxSettings(readHeadersFile(written), 'run/access.log')).toBe(
    [
      'access_log "run/access.log" anonymous;',
      'map "" $site_base { default "/course/"; }',
      `add_header Content-Security-Policy "default-src 'none'; script-src 'self'" always;`,
      'add_header X-Content-Type-Options "nosniff" always;',
      '',
    ].join('\n'),
  );
});

test('a quote ends no string, and nothing becomes a variable', () => {
  const serving = (value: string) => ({base: '/', headers: {A: value}});
  expect(nginxSettings(serving('a "b" \\'), 'a')).toContain(
    String.raw`add_header A "a \"b\" \\" always;`,
  );
  expect(() => nginxSettings(serving('$host'), 'a')).toThrow(
    'nginx cannot be given "$host": a dollar sign begins a variable there.',
  );
});
