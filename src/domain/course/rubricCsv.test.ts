import {expect, test} from 'vitest';
import {testEdition, testPage} from '../../../tests/support/coursePages';
import {openDataOf} from './openData';
import {rubricCsv} from './rubricCsv';

test('a row for each criterion, quoted where it must be', () => {
  const [catalogue] = testEdition([
    testPage('project/01-plan.md', {
      facts: {
        title: 'Plan, then "work"',
        criteria: [
          {
            id: 'backlog',
            text: 'There is a backlog',
            taught: ['a', 'b#c'],
            practised: ['planned'],
            checked: 'file',
          },
          {id: 'owner', text: 'Ważne'},
        ],
      },
    }),
  ]).catalogues;
  if (catalogue === undefined) throw new Error('No catalogue.');
  const {rubric} = openDataOf(catalogue, (url) => `https://example.org${url}`);
  expect(rubricCsv(rubric)).toBe(
    [
      '\uFEFFstage,title,points,estimatedHours,url,criterion,text,taught,practised,checked',
      '1,"Plan, then ""work""",5,8,https://example.org/docs/project/plan/,backlog,There is a backlog,a b#c,planned,file',
      '1,"Plan, then ""work""",5,8,https://example.org/docs/project/plan/,owner,Ważne,,,',
      '',
    ].join('\r\n'),
  );
});
