import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {unified} from 'unified';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {visit} from 'unist-util-visit';
import {written} from './changes';
import {smallRubric as rubric} from './fixtures/smallRubric';
import {gradingMarkdown} from './gradingMarkdown';
import {
  criterionKey,
  evidenceKey,
  nameKey,
  noteKey,
  pointsKey,
  projectIn,
  type Project,
  type Value,
} from './project';

function projectOf(...values: (readonly [string, Value])[]): Project {
  return projectIn(written(new Map(), 'a', values, 1), 'a');
}

const some = projectOf(
  [nameKey, 'Churn | *team* @all'],
  [pointsKey('plan', 'team'), 4],
  [pointsKey('explore', 'team'), 0],
  [criterionKey('plan', 'goal', 'team'), true],
  [evidenceKey('plan'), 'https://example.org/a|b'],
  [noteKey('plan', 'team'), 'First line\n# no heading'],
);

describe('Markdown for a pull request', () => {
  test('has a table, both totals and the criteria as tasks', () => {
    expect(gradingMarkdown(some, rubric, 'team', 'en')).toBe(
      `## Churn \\| \\*team\\* \\@all (by the team)

**4 points** of 30 (sum of the stages); the course document announces 25. Nothing is rescaled.

| # | Stage | Points | Criteria | Evidence |
| --: | --- | --: | --: | --- |
| 1 | Stage plan | 4 / 5 | 1 / 2 | <https://example.org/a%7Cb> |
| 2 | Stage explore | 0 / 20 | 0 / 4 |  |
| 3 | Stage train | – / 5 | 0 / 1 |  |
|  | Total | 4 / 30 | 1 / 7 |  |

### 1. Stage plan

- [x] There is a goal
- [ ] There is a backlog

> First line
> \\# no heading

### 2. Stage explore

- [ ] There is a notebook
- [ ] There is a leakage
- [ ] There is a baseline
- [ ] There is a quality

### 3. Stage train

- [ ] There is a tracked
`,
    );
  });

  test('has the same figures in both languages', () => {
    const figures = (locale: 'pl' | 'en') =>
      gradingMarkdown(some, rubric, 'team', locale).match(/\d+/g);
    expect(figures('pl')).toEqual(figures('en'));
  });

  test('is never more than what its author meant', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'grapheme', maxLength: 60}),
        fc.string({maxLength: 60}),
        (name, note) => {
          const tree = unified()
            .use(remarkParse)
            .use(remarkGfm)
            .parse(
              gradingMarkdown(
                projectOf([nameKey, name], [noteKey('plan', 'team'), note]),
                rubric,
                'team',
                'en',
              ),
            );
          const kinds: string[] = [];
          visit(tree, (node) => {
            kinds.push(
              node.type === 'heading' ? `heading ${node.depth}` : node.type,
            );
          });
          expect(
            kinds.filter((kind) => /html|image|^code$/.test(kind)),
          ).toEqual([]);
          expect(kinds.filter((kind) => kind.startsWith('heading'))).toEqual([
            'heading 2',
            'heading 3',
            'heading 3',
            'heading 3',
          ]);
          expect(kinds.filter((kind) => kind === 'tableRow')).toHaveLength(5);
        },
      ),
      {numRuns: 500},
    );
  });
});
