import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest';
import {outlineOf} from '../../src/domain/markdown/outline';
import {listen, type Server} from '../../tests/support/listen';
import {externalLinks} from './externalLinks';
import {readIgnored, withoutIgnored} from './ignoredLinks';
import {linkProblems} from './linkProblems';

const impatience = {tries: 3, timeoutMs: 60_000, pauseMs: 1};
let server: Server;
/** What was asked for, in order: `HEAD /found`. */
let asked: string[] = [];

beforeAll(async () => {
  server = await listen(({method = '', url = ''}, response) => {
    asked.push(`${method} ${url}`);
    const times = asked.filter((entry) => entry.endsWith(` ${url}`)).length;
    const status = {
      '/found': 200,
      '/no-head': method === 'HEAD' ? 405 : 200,
      '/shy': times > 4 ? 200 : 503,
      '/moved': 301,
      '/ill': 500,
    }[url];
    if (url === '/cut') response.destroy();
    else response.writeHead(status ?? 404, {location: '/found'}).end();
  });
});

beforeEach(() => {
  asked = [];
});

afterAll(() => server.close());

async function problemsOf(...paths: string[]): Promise<string[]> {
  const problems = await linkProblems(
    paths.map((path) => ({
      url: server.origin + path,
      places: ['docs/a.md:1'],
    })),
    impatience,
  );
  return problems.map((text) => text.replaceAll(server.origin, ''));
}

test('an address that answers is asked for once, a moved one is followed', async () => {
  expect(await problemsOf('/found', '/moved')).toEqual([]);
  expect(asked).toEqual(['HEAD /found', 'HEAD /moved', 'HEAD /found']);
});

test('a server that refuses HEAD is asked for the page', async () => {
  expect(await problemsOf('/no-head')).toEqual([]);
});

test('a server that cannot answer now is asked again', async () => {
  expect(await problemsOf('/shy')).toEqual([]);
  expect(asked.length).toBe(5);
});

test('what is gone is named with its place, and not asked for again', async () => {
  expect(await problemsOf('/gone')).toEqual([
    'docs/a.md:1  /gone: status 404. Find where it went, or write into tasks/links/ignored.yaml why it may stay.',
  ]);
  expect(asked).toEqual(['HEAD /gone', 'GET /gone']);
});

test('what fails each time is named with how often', async () => {
  const problems = await problemsOf('/ill', '/cut');
  expect(problems.map((text) => text.split('. Find')[0])).toEqual([
    'docs/a.md:1  /cut: other side closed, 3 times',
    'docs/a.md:1  /ill: status 500, 3 times',
  ]);
});

test('finds the addresses of bodies and of front matter, each once, with every place', () => {
  const page = (path: string, body: string, official?: string) => ({
    path,
    outline: outlineOf(body),
    frontMatter: official === undefined ? {} : {official},
    lineOf: () => 4,
  });
  expect(
    externalLinks([
      page('a.md', '[x](https://a.example/#part) and [[b]]\n\n[y](/z)'),
      page('b.md', '<https://a.example/>', 'https://b.example/'),
    ]),
  ).toEqual([
    {url: 'https://a.example/', places: ['a.md:1', 'b.md:1']},
    {url: 'https://b.example/', places: ['b.md:4']},
  ]);
});

test('the list of what is not asked for has reasons, and no entry that nothing needs', () => {
  const link = {url: 'https://a.example/x', places: ['a.md:1']};
  const reason = 'It answers browsers only.';
  expect(
    withoutIgnored([link], readIgnored([{begins: link.url, reason}])),
  ).toEqual({asked: [], problems: []});
  expect(
    withoutIgnored([link], [{begins: 'https://b.example/', reason}]),
  ).toEqual({
    asked: [link],
    problems: [
      'tasks/links/ignored.yaml: no page leads to https://b.example/ any more. Take it from the list.',
    ],
  });
  expect(() => readIgnored([{begins: link.url}])).toThrow(
    'tasks/links/ignored.yaml is a list of "begins" (an address) and "reason" (a sentence)',
  );
});
