import {describe, expect, test} from 'vitest';
import {splitFrontMatter} from './frontMatter';

const page = `---
title: A
agenda:
  - {id: a, text: A}
  - {id: b, text: B}
---

## Body
`;

describe('front matter', () => {
  test('says where the body starts', () => {
    const {body, bodyLine, frontMatter} = splitFrontMatter(page);
    expect(bodyLine).toBe(7);
    expect(page.split('\n')[bodyLine]).toBe('## Body');
    expect(body).toBe('\n## Body\n');
    expect(frontMatter).toMatchObject({title: 'A'});
  });

  test('knows the line of a key, of an entry, and the parent of a missing one', () => {
    const {lineOf} = splitFrontMatter(page);
    expect(lineOf(['title'])).toBe(2);
    expect(lineOf(['agenda', 1, 'id'])).toBe(5);
    expect(lineOf(['agenda', 1, 'colour'])).toBe(5);
    expect(lineOf(['points'])).toBe(1);
  });

  test('passes a YAML error on with its line', () => {
    const {frontMatter, yamlProblems} = splitFrontMatter(
      '---\ntitle: A\nnote: a: b\n---\n',
    );
    expect(frontMatter).toBeUndefined();
    expect(yamlProblems.map(({line}) => line)).toEqual([3]);
  });

  test.each([
    [
      'an alias that is not set',
      'title: *a\n',
      'Unresolved alias (the anchor must be set before the alias): a',
    ],
    [
      'an alias bomb',
      `a: &a [x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e']
        .map(
          (name, index) =>
            `${name}: &${name} [${Array.from({length: 9}, () => `*${'abcd'[index] ?? ''}`).join(', ')}]\n`,
        )
        .join('')}`,
      'Excessive alias count indicates a resource exhaustion attack',
    ],
  ])('says that there is %s', (_, yaml, message) => {
    const {frontMatter, yamlProblems} = splitFrontMatter(`---\n${yaml}---\n`);
    expect(frontMatter).toBeUndefined();
    expect(yamlProblems).toEqual([
      {
        line: 2,
        message: `front matter is not valid YAML: ${message}. Quote values with ":" or "#", and check the indentation.`,
      },
    ]);
  });

  test('misses front matter', () => {
    expect(splitFrontMatter('# Title').yamlProblems).toHaveLength(1);
  });
});
