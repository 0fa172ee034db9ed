import {expect, test} from 'vitest';
import {memoryRepository} from '../../../../tests/support/memoryRepository';
import {formatProblem} from '../../problem';
import {uiStringProblems} from './uiStrings';

test('UI strings without English and English without use are named', () => {
  const repository = memoryRepository({
    'i18n/en/code.json':
      '{\n  "course.A.used": {"message": "x"\n  },\n  "course.A.old": {\n  }\n}',
    'src/A.tsx': `id: 'course.A.used'\nid="course.A.new"`,
    'src/A.test.tsx': `id="course.A.tested"`,
  });
  expect(Array.from(uiStringProblems(repository), formatProblem)).toEqual([
    'src/A.tsx:2  UI string "course.A.new" has no English text. Add it to i18n/en/code.json.',
    'i18n/en/code.json:4  nothing uses the UI string "course.A.old". Remove it.',
  ]);
});
