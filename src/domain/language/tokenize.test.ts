import fc from 'fast-check';
import {expect, test, vi} from 'vitest';
import {tokenize, type Token} from './tokenize';

// The properties are quick, but not on a machine that builds the site at the same time.
vi.setConfig({testTimeout: 60_000});

/** A token as its text, with its parts in brackets. */
function shown({text, parts}: Token): string {
  return parts.length === 0 ? text : `${text}[${parts.map(shown).join(' ')}]`;
}

function all(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => [token, ...all(token.parts)]);
}

test.each([
  ['kubectl apply', ['kubectl', 'apply']],
  ['model_registry', ['model_registry[model registry]']],
  ['proces CI/CD.', ['proces', 'CI/CD[CI CD]']],
  ["bez pipeline'u", ['bez', "pipeline'u"]],
  ['pipeline’u', ['pipeline’u']],
  ['w YAML-u', ['w', 'YAML-u']],
  ['CI/CD-em', ['CI/CD-em[CI CD-em]']],
  ['C++, C# i F#', ['C++[C]', 'C#[C]', 'i', 'F#[F]']],
  ['scikit-learn', ['scikit-learn[scikit learn]']],
  ['scikit-learn-a', ['scikit-learn-a[scikit learn]']],
  ['POST /predict', ['POST', 'predict']],
  ['n_jobs=-1', ['n_jobs=-1[n_jobs[n jobs] 1]']],
  ['v1.2', ['v1.2[v1 2]']],
  ['3.11', ['3.11']],
  ['sklearn.metrics', ['sklearn.metrics[sklearn metrics]']],
  ['--dry-run', ['dry-run[dry run]']],
  ['LogisticRegression', ['LogisticRegression[Logistic Regression]']],
  ['GitHub', ['GitHub']],
  [
    'python:3.11-slim',
    ['python:3.11-slim[python 3.11-slim[3 11-slim[11 slim]]]'],
  ],
  ['„cudzysłów” (nawias) — myślnik', ['cudzysłów', 'nawias', 'myślnik']],
  ["'cytat'", ['cytat']],
  ['wdro\u00adżenie', ['wdro\u00adżenie']],
  ['', []],
  [' \n—…', []],
])('finds the words of %j', (text, expected) => {
  expect(tokenize(text).map(shown)).toEqual(expected);
});

test('every token and part is where it says', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({unit: 'binary'}),
          fc.constantFrom('CI/CD', "a'u", 'x_y', '=-', 'YAML-u', 'C++', ' '),
        ),
      ),
      (pieces) => {
        const text = pieces.join('');
        for (const token of all(tokenize(text)))
          expect(text.slice(token.start, token.end)).toBe(token.text);
      },
    ),
  );
});

test.each(['a', 'a-', "a'", 'a/b=', 'ą\u0301', '\ud800', 'aB', '+'])(
  'answers a long run of %j in linear time',
  (piece) => {
    const start = performance.now();
    tokenize(piece.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(20_000);
  },
);
