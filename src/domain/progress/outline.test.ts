import {expect, test} from 'vitest';
import {answer, changed, mark, type Change} from './changes';
import {
  exerciseShare,
  isCounted,
  pageShare,
  pageToContinue,
  questionShare,
  type EditionOutline,
  type OutlinePage,
} from './outline';
import {progressIn, type EditionProgress, type Progress} from './progress';

const page = (id: string, more: Partial<OutlinePage> = {}): OutlinePage => ({
  id,
  title: id,
  url: `/docs/${id}/`,
  exercises: [],
  quizzes: [],
  ...more,
});
const first = page('modules/a', {
  exercises: ['build', 'run'],
  quizzes: [{id: 'rest', questions: ['one', 'two']}],
});
const pages = [first, page('modules/b'), page('modules/c')];
const outline: EditionOutline = {
  edition: '2',
  groups: [{id: 'modules', kind: 'module', number: 1, title: 'A', pages}],
};

function after(...changes: Change[]): EditionProgress {
  return progressIn(
    changes.reduce<Progress>(
      (progress, change, index) => changed(progress, '2', change, index + 1),
      new Map(),
    ),
    '2',
  );
}

test('shares count what is there today', () => {
  const edition = after(
    mark('modules/a', true),
    mark('modules/gone', true),
    mark('modules/b', true),
    mark('modules/b', false),
    mark('modules/a#run', true),
    answer('modules/a#rest/one', false, []),
    answer('modules/a#rest/one', true, []),
    answer('modules/a#rest/two', true, []),
    answer('modules/a#rest/two', false, []),
  );
  expect(pageShare(pages, edition)).toEqual({done: 1, total: 3});
  expect(exerciseShare(first, edition)).toEqual({
    done: 1,
    total: 2,
  });
  expect(questionShare(first, edition)).toEqual({
    done: 1,
    total: 2,
  });
});

test.each<[string, Change[], string | undefined]>([
  ['nowhere at first', [], undefined],
  [
    'the page of the last answer',
    [answer('modules/b#q/x', true, [])],
    'modules/b',
  ],
  ['the page after the last one done', [mark('modules/a', true)], 'modules/b'],
  [
    'the first gap when the end is done',
    [mark('modules/b', true), mark('modules/c', true)],
    'modules/a',
  ],
  ['nowhere when all is done', pages.map(({id}) => mark(id, true)), undefined],
  [
    'the first page when the last one is gone',
    [mark('modules/gone', true)],
    'modules/a',
  ],
])('goes on at %s', (_, changes, id) => {
  expect(pageToContinue(outline, after(...changes))?.id).toBe(id);
});

test.each([
  ['modules/model-api/rest-contract', true],
  ['project/planning', true],
  ['start/roles', true],
  ['modules/model-api/errors', false],
  ['glossary/docker', false],
  ['modules', false],
  ['index', false],
])('%s is counted: %s', (id, expected) => {
  expect(isCounted(id)).toBe(expected);
});
