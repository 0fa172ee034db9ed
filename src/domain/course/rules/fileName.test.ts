import {describe, expect, test} from 'vitest';
import {sentences, testPage} from '../../../../tests/support/coursePages';
import {fileNameProblems} from './fileName';

describe('file names', () => {
  test.each(['start/Żółw.md', 'start/a b.md', 'start/README.md'])(
    'refuses %s',
    (path) => {
      expect(sentences(fileNameProblems, testPage(path))).toHaveLength(1);
    },
  );

  test('wants the number of the path to be the number of the page', () => {
    const page = testPage('project/03-a.md', {facts: {stage: 4}});
    expect(sentences(fileNameProblems, page)).toEqual([
      'docs/project/03-a.md:4  "stage" is 4, the path begins with 3. Both must be the same.',
    ]);
  });
});
