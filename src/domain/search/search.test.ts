import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {buildIndex, type IndexFile} from './buildIndex';
import {analysersOf} from './analysers';
import {cleanQuery} from './cleanQuery';
import {queryWords, telling} from './queryWords';
import {createHandler} from './handler';
import {levelOf, weightOf} from './impact';
import type {FetchFile} from './indexFiles';
import type {SearchMessage, SearchResult} from './messages';
import {sectionsOf, type Block, type SearchPage} from './section';
import {mark, snippet} from './snippet';
import {
  byEnd,
  decodeSpelling,
  editsBetween,
  editsOf,
  encodeSpelling,
  isOneEdit,
  wordAt,
} from './spelling';
import {decodeWords, encodeWords} from './wordShard';
import {wordsOf} from './wordsOf';

const text = (value: string): Block => ({type: 'text', text: value});
const heading = (value: string, id: string, level = 2): Block => ({
  type: 'heading',
  level,
  id,
  text: value,
});

function page(title: string, more: Partial<SearchPage> = {}): SearchPage {
  const slug = title.toLowerCase().replaceAll(/\W+/g, '-');
  return {
    id: `glossary/${slug}`,
    kind: 'term',
    locale: 'en',
    url: `/docs/glossary/${slug}/`,
    title,
    description: `What ${title} is.`,
    aliases: [],
    foreignNames: [],
    foreignHeadings: {},
    asks: [],
    blocks: [],
    ...more,
  };
}

const pages: readonly SearchPage[] = [
  page('Docker', {
    aliases: ['dockerfile', 'docker compose'],
    blocks: [
      text('It packs an application into an image.'),
      heading('When to use it', 'when'),
      text('Use it when a server differs from your laptop.'),
      {type: 'code', text: 'docker run --rm model_registry'},
    ],
  }),
  page('Deployment', {
    foreignNames: ['Wdrożenie', 'wdrażanie'],
    blocks: [text('A model goes into production, often with Docker.')],
  }),
  page('Related things', {
    kind: 'page',
    blocks: [{type: 'links', text: 'Docker, Deployment, Kubernetes'}],
  }),
  page('Kubernetes', {
    kind: 'session',
    blocks: [
      heading('Rollouts', 'rollouts'),
      text('A deployment without downtime. Pods come and go.'),
      heading('Data drift', 'drift'),
      text('Data changes, and models get worse.'),
    ],
  }),
];

const files = buildIndex({
  edition: '2',
  locale: 'en',
  pages,
  lexicon: {},
  hash: (bytes) => String(bytes.length),
});

function serving(served: readonly IndexFile[]): FetchFile {
  return (name) => {
    const file = served.find((candidate) => candidate.name === name);
    return file === undefined
      ? Promise.reject(new Error('404'))
      : Promise.resolve(Uint8Array.from(file.bytes).buffer);
  };
}

const handle = createHandler({filesOf: () => serving(files), now: () => 0});

function message(
  query: string,
  more: Partial<SearchMessage> = {},
): SearchMessage {
  return {
    type: 'query',
    id: 7,
    text: query,
    edition: '2',
    kinds: [],
    limit: 10,
    ...more,
  };
}

async function search(
  query: string,
  more?: Partial<SearchMessage>,
): Promise<SearchResult> {
  const answer = await handle(message(query, more));
  if (answer.type === 'failure') throw new Error(answer.reason);
  return answer;
}

async function urls(
  query: string,
  more?: Partial<SearchMessage>,
): Promise<string[]> {
  const {hits} = await search(query, more);
  return hits.map(({url, anchor}) => (anchor ? `${url}#${anchor}` : url));
}

describe('sections', () => {
  test('gives what stands before the first heading to the top of the page', () => {
    const sections = sectionsOf({
      title: 'Docker',
      blocks: [
        {type: 'heading', level: 1, id: '', text: 'Docker'},
        text('before'),
        heading('When', 'when'),
        text('after'),
        heading('Too deep', 'deep', 5),
      ],
    });
    expect(sections.map(({anchor, body}) => [anchor, body])).toEqual([
      ['', 'before'],
      ['when', 'after\nToo deep'],
    ]);
  });
});

describe('words', () => {
  test('come whole, in parts and joined', () => {
    expect(wordsOf('Use model_registry now').map(({text: t}) => t)).toEqual([
      'Use',
      'model_registry',
      'model',
      'registry',
      'modelregistry',
      'now',
    ]);
  });

  test('of two blocks never stand beside each other', () => {
    const [first, second] = wordsOf('one\ntwo');
    expect((second?.place ?? 0) - (first?.place ?? 0)).toBeGreaterThan(6);
  });
});

describe('files', () => {
  test('of words give back what was written, weights but for rounding', () => {
    const posting = {
      section: 3,
      weight: weightOf(12),
      heading: 2,
      alias: 0,
      inPage: true,
      places: [0, 4, 90],
    };
    const groups = [
      {
        key: 'deploy',
        forms: [
          {
            text: 'deploy',
            via: 'lemma' as const,
            count: 1,
            postings: [posting],
          },
          {text: 'deployed', via: 'stem' as const, count: 9, postings: []},
        ],
      },
      {key: 'docker', forms: []},
    ];
    expect([...decodeWords(encodeWords(groups)).values()]).toEqual(groups);
  });

  test('that end too early are refused', () => {
    const shard = files.find(({name}) => name.startsWith('words'));
    expect(() =>
      decodeWords(shard?.bytes.slice(0, -3) ?? new Uint8Array()),
    ).toThrow('The file ends too early.');
  });

  test('of spelling keep words by their beginnings and by their ends', () => {
    const keys = ['alpha', 'beta']
      .flatMap((word) => [word, byEnd(word)])
      .sort();
    expect(decodeSpelling(encodeSpelling(keys))).toEqual(keys);
    expect(keys.map(wordAt)).toEqual(['alpha', 'beta', 'alpha', 'beta']);
  });

  test('are the same for the same pages', () => {
    const again = buildIndex({
      edition: '2',
      locale: 'en',
      pages,
      lexicon: {},
      hash: (bytes) => String(bytes.length),
    });
    expect(again).toEqual(files);
  });

  test('a level stands for a weight within an eighth', () => {
    fc.assert(
      fc.property(fc.double({min: 0.2, max: 20, noNaN: true}), (weight) => {
        const rounded = weightOf(levelOf(weight));
        return Math.abs(rounded - weight) <= weight / 8;
      }),
    );
  });
});

describe('one edit', () => {
  test.each([
    ['docker', 'dokcer', true],
    ['docker', 'doker', true],
    ['docker', 'dockerr', true],
    ['docker', 'rocker', true],
    ['docker', 'docker', false],
    ['docker', 'dkocre', false],
    ['docker', 'doc', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isOneEdit(a, b)).toBe(expected);
  });

  test('turns a word into every edit that is listed', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'c'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(word, (value) =>
        editsOf(value, 'abc').every((edit) => isOneEdit(value, edit)),
      ),
    );
  });
});

describe('edits', () => {
  test.each([
    ['authentification', 'authentication', 2],
    ['docker', 'docker', 0],
    ['kitten', 'sitting', 3],
    ['', 'ab', 2],
  ])('between %s and %s: %i', (a, b, expected) => {
    expect(editsBetween(a, b, 3)).toBe(expected);
  });

  test('are not counted beyond those asked for', () => {
    expect(editsBetween('monitoring', 'deployment', 2)).toBe(3);
  });
});

describe('a query', () => {
  test.each([
    ['dock\u200Ber\u0000', 'docker'],
    ['docker\u00A0image', 'docker image'],
    ['\u202Edocker\uD800', 'docker'],
    ['wdroz\u0307enie', 'wdrożenie'],
    [' a  b ', 'a b'],
  ])('is cleaned: %j', (typed, expected) => {
    expect(cleanQuery(typed)).toMatchObject({
      text: expected,
      shortened: false,
    });
  });

  test('of 100 kB is cut, and says so', () => {
    const {text: cut, shortened} = cleanQuery('x'.repeat(100_000));
    expect([cut.length, shortened]).toEqual([200, true]);
  });

  test('has at most sixteen words, and function words go first', () => {
    const {text: analyser} = analysersOf('en', {});
    const words = Array.from({length: 20}, (_, at) => `the word${at}`);
    const kept = telling(queryWords(words.join(' '), analyser));
    expect(kept.map((word) => word.text)).toEqual(
      Array.from({length: 16}, (_, at) => `word${at}`),
    );
  });

  test('loses a single last letter beside other words, until a space follows', () => {
    const {text: analyser} = analysersOf('en', {});
    const textsOf = (query: string, isOpen: boolean): string[] =>
      telling(queryWords(query, analyser, {isOpen})).map((word) => word.text);
    expect(textsOf('model p', true)).toEqual(['model']);
    expect(textsOf('model p', false)).toEqual(['model', 'p']);
  });

  test.each([
    [
      'Traceback (most recent call last): File "/a/b.py", line 8, in <module> sys.exit(main()) ModuleNotFoundError: No module named \'churn_api\'',
      "ModuleNotFoundError: No module named 'churn_api'",
    ],
    [
      `Traceback (most recent call last):\n${'  File "a.py", line 1, in f\n'.repeat(800)}httpx.ConnectError: refused`,
      'httpx.ConnectError: refused',
    ],
  ])('that is a trace is its last message', (typed, expected) => {
    expect(cleanQuery(typed)).toMatchObject({
      text: expected,
      shortened: true,
      isMessage: true,
    });
  });

  test('in quotation marks is not guessed at', async () => {
    expect(await search('"deploymnet"')).toMatchObject({
      total: 0,
      unknown: ['deploymnet'],
    });
  });

  test('never makes the search throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({unit: 'binary', maxLength: 200}),
        async (query) => {
          const answer = await handle(message(query));
          expect(answer.type).toBe('result');
        },
      ),
      {numRuns: 60},
    );
  });
});

describe('results', () => {
  test('begin with the page that is called so', async () => {
    expect((await urls('docker'))[0]).toBe('/docs/glossary/docker/');
  });

  test('find a section by its heading in another form', async () => {
    expect((await urls('drifting data'))[0]).toBe(
      '/docs/glossary/kubernetes/#drift',
    );
  });

  test('find a page by an alias of several words', async () => {
    expect((await urls('docker compose'))[0]).toBe('/docs/glossary/docker/');
  });

  test.each(['Wdrożenie', 'wdrozenie', 'deploymnet', 'deployments'])(
    'find a term by %s',
    async (query) => {
      expect((await urls(query))[0]).toBe('/docs/glossary/deployment/');
    },
  );

  test.each(['model_registry', 'model registry', 'modelregistry'])(
    'find an identifier by %s',
    async (query) => {
      expect(await urls(query)).toEqual(['/docs/glossary/docker/#when']);
    },
  );

  test('complete the last word while it is typed', async () => {
    expect((await urls('deplo'))[0]).toBe('/docs/glossary/deployment/');
  });

  test('put a list of links below the page that it lists', async () => {
    const found = await urls('kubernetes');
    expect(found.indexOf('/docs/glossary/related-things/')).toBeGreaterThan(0);
  });

  test('stay within the kinds that are asked for', async () => {
    expect(await urls('deployment', {kinds: ['session']})).toEqual([
      '/docs/glossary/kubernetes/#rollouts',
    ]);
  });

  test('define the term that is asked for', async () => {
    expect((await search('deploying')).definition).toEqual({
      url: '/docs/glossary/deployment/',
      title: 'Deployment',
      text: 'What Deployment is.',
      otherTitle: 'Wdrożenie',
    });
  });

  test('offer the query with its typing mistake mended', async () => {
    expect((await search('deploymnet')).didYouMean).toBe('deployment');
  });

  test('mend two mistakes in a long word', async () => {
    expect((await search('kubernnetez')).didYouMean).toBe('kubernetes');
  });

  test('keep a section that is called so beside one that says more of the query', async () => {
    expect(await urls('rollouts production docker')).toContain(
      '/docs/glossary/kubernetes/#rollouts',
    );
  });

  test('mark what answers', async () => {
    const {hits} = await search('images');
    const {text: excerpt, ranges} = hits[0]?.excerpt ?? {text: '', ranges: []};
    expect(ranges.map(([from, to]) => excerpt.slice(from, to))).toEqual([
      'image',
    ]);
  });

  test('are none for what the course does not have', async () => {
    expect(await search('zzzz qqqq')).toMatchObject({
      total: 0,
      hits: [],
      unknown: ['zzzz', 'qqqq'],
      isWeak: true,
    });
  });

  test('are weak when less than half of the words are known, and the others are named', async () => {
    expect(await search('docker zzzz qqqq')).toMatchObject({
      unknown: ['zzzz', 'qqqq'],
      isWeak: true,
    });
    expect(await search('docker image')).toMatchObject({
      unknown: [],
      isWeak: false,
    });
  });

  test('are weak for nothing but function words', async () => {
    expect((await search('the of and to')).isWeak).toBe(true);
  });
});

describe('a failure', () => {
  const failing = (served: readonly IndexFile[]): Promise<unknown> =>
    createHandler({filesOf: () => serving(served), now: () => 0})(
      message('docker'),
    );
  const page404 = new TextEncoder().encode('<!doctype html><title>404</title>');

  test('names an index that cannot be reached', async () => {
    expect(await failing([])).toEqual({
      type: 'failure',
      id: 7,
      reason: 'unreachable',
    });
  });

  test.each(['index', 'words', 'texts'])(
    'names a file of %s that is an error page',
    async (kind) => {
      const damaged = files.map((file) =>
        file.name.startsWith(kind) ? {...file, bytes: page404} : file,
      );
      expect(await failing(damaged)).toEqual({
        type: 'failure',
        id: 7,
        reason: 'damaged',
      });
    },
  );

  test('ends when the file can be had again', async () => {
    let isDown = true;
    const handler = createHandler({
      filesOf: () => (name) =>
        isDown ? Promise.reject(new Error('offline')) : serving(files)(name),
      now: () => 0,
    });
    expect((await handler(message('docker'))).type).toBe('failure');
    isDown = false;
    expect((await handler(message('docker'))).type).toBe('result');
  });
});

describe('an excerpt', () => {
  const isHit = (word: string): boolean => word.startsWith('drift');

  test('shows the place with the most marks', () => {
    const {text: excerpt, ranges} = snippet(
      `${'filler '.repeat(60)}drift and drifting ${'filler '.repeat(60)}`,
      isHit,
      80,
    );
    expect(ranges.map(([from, to]) => excerpt.slice(from, to))).toEqual([
      'drift',
      'drifting',
    ]);
    expect(excerpt.length).toBeLessThan(90);
  });

  test('marks a part of a compound alone', () => {
    expect(mark('data_drift', isHit).ranges).toEqual([[5, 10]]);
  });
});
