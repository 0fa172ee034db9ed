import {describe, expect, test} from 'vitest';
import {labCodeOf, labCodeProblem, quotationIn} from './labCode';
import {regionNames, regionOf} from './regions';
import {isUntestedCode} from './untestedCode';
import {unverifiedProblem} from './unverifiedCode';

const python = `import os

# region app
class App:
    # region lifespan
    def start(self):
        if True:
            run()

    # endregion
    x = 1
# endregion app
`;

describe('regionOf', () => {
  test.each([
    ['lifespan', 'def start(self):\n    if True:\n        run()'],
    [
      'app',
      'class App:\n    def start(self):\n        if True:\n            run()\n\n    x = 1',
    ],
    [
      undefined,
      'import os\n\nclass App:\n    def start(self):\n        if True:\n            run()\n\n    x = 1',
    ],
    ['none', undefined],
  ])('cuts out %s', (name, code) => {
    expect(regionOf(python, name)).toBe(code);
  });

  test.each([
    '// region a\nx\n// endregion',
    '<!-- region a -->\nx\n<!-- endregion -->',
    '/* region a */\r\n  x\r\n/* endregion */',
    '#region a\nx\n#endregion',
  ])('knows the comments of %j', (source) => {
    expect(regionOf(source, 'a')).toBe('x');
  });

  test('lists nested regions in order', () => {
    expect(regionNames(python)).toEqual(['app', 'lifespan']);
  });
});

test.each([
  ['python', undefined],
  ['python file=labs/a.py region=b', {file: 'labs/a.py', region: 'b'}],
  ['python file="labs/a.py"', {file: 'labs/a.py', region: undefined}],
  ['python region=b', {file: '', region: 'b'}],
])('reads the quotation in %j', (info, quotation) => {
  expect(quotationIn(info)).toEqual(quotation);
});

describe('labCodeProblem', () => {
  const readLab = (path: string) =>
    ({'labs/a.py': python, 'labs/b.py': '# region open\nx', 'labs/c.py': 'x'})[
      path
    ];

  test.each([
    ['python file=labs/a.py region=app', '', undefined],
    ['python', 'x = 1', undefined],
    [
      'python file=labs/a.py',
      'x = 1',
      'A fence with file= gets its code from labs/a.py; leave it empty.',
    ],
    ['python region=app', '', 'region=app needs a file=labs/… to stand in.'],
    [
      'python file=src/a.py',
      '',
      'file=src/a.py is outside labs/; quote a file as file=labs/<lab>/….',
    ],
    [
      'python file=labs/../a.py',
      '',
      'file=labs/../a.py is outside labs/; quote a file as file=labs/<lab>/….',
    ],
    [
      'python file=labs/x.py',
      '',
      'labs/x.py does not exist; mend the path after file=.',
    ],
    [
      'python file=labs/a.py region=lifespn',
      '',
      'labs/a.py has no region "lifespn"; it has "app", "lifespan". Did you mean "lifespan"?',
    ],
    [
      'python file=labs/c.py region=a',
      '',
      'labs/c.py has no region "a"; it has none.',
    ],
    [
      'python file=labs/b.py region=open',
      '',
      'Region "open" of labs/b.py is never closed; add an endregion comment.',
    ],
  ])('judges %j', (info, content, message) => {
    const quotation = quotationIn(info);
    expect(quotation && labCodeProblem({...quotation, content}, readLab)).toBe(
      message,
    );
  });

  test('gives no code from outside the labs', () => {
    expect(
      labCodeOf({file: 'labs/../x', region: undefined}, () => 'secret'),
    ).toBeUndefined();
  });
});

test.each([
  ['python', true],
  ['python title="a.py"', true],
  ['sh', true],
  ['bash {1}', true],
  ['python live', false],
  ['python live id=a', false],
  ['python check for=a', false],
  ['python solution for=a', false],
  ['python file=labs/a.py', false],
  ['console', false],
  ['json', false],
  ['text', false],
  ['', false],
])('%j is code that nothing runs: %s', (info, untested) => {
  expect(isUntestedCode({info})).toBe(untested);
});

describe('unverifiedProblem', () => {
  const hash = (code: string) => `hash of ${code}`;
  const files = (record: string | undefined) => (path: string) =>
    ({
      'labs/x/a.py': '# region one\nx = 1\n# endregion\ny = 2',
      'labs/x/verified.json': record,
    })[path];
  const record = (code: Record<string, string>) =>
    JSON.stringify({date: '2026-11-21', versions: {python: '3.11.7'}, code});
  const cure = 'Run them: npm run test:labs -- x --record';

  test.each<[string, string | undefined, string | undefined]>([
    [
      'file=labs/x/a.py region=one',
      record({'a.py#one': 'hash of x = 1'}),
      undefined,
    ],
    ['file=labs/x/a.py', record({'a.py': 'hash of x = 1\ny = 2'}), undefined],
    [
      'file=labs/x/a.py region=one',
      record({'a.py#one': 'hash of x = 0'}),
      `region "one" of labs/x/a.py is newer than the last run in which the lab's tests passed (2026-11-21). ${cure}`,
    ],
    [
      'file=labs/x/a.py',
      record({}),
      `labs/x/a.py is newer than the last run in which the lab's tests passed (2026-11-21). ${cure}`,
    ],
    [
      'file=labs/x/a.py',
      undefined,
      `labs/x has no record of a run in which its tests passed. ${cure}`,
    ],
    [
      'file=labs/x/a.py',
      '{"date": "yesterday"}',
      `labs/x has no record of a run in which its tests passed. ${cure}`,
    ],
    ['file=labs/x/gone.py', undefined, undefined],
    ['title="a.py"', undefined, undefined],
  ])('judges %j with the record %j', (info, verified, message) => {
    const quotation = quotationIn(`python ${info}`);
    const readLab = files(verified);
    expect(quotation && unverifiedProblem(quotation, {readLab, hash})).toBe(
      message,
    );
  });
});
