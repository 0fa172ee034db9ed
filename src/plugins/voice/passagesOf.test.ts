import {expect, test} from 'vitest';
import {passagesOf} from './passagesOf';

const page = `Send \`POST\` to [[api|the *API*]] or
[[rest]]; see [RFC](https://a.b) and [here](b.md).

- An item.

> A quote.

## Heading {#h}

| Cell |
| --- |

::::exercise[Label]{#e}
Task.
::::

\`\`\`sh
code
\`\`\`
`;

test('tells prose from headings, lists, tables, quotes and labels, and words from code and titles', () => {
  const passages = passagesOf({body: page, bodyLine: 10}, (id) => `<${id}>`);
  expect(
    passages.map(({line, isProse, parts}) => [
      line,
      isProse,
      parts.map(({text}) => text).join(''),
    ]),
  ).toEqual([
    [10, true, 'Send POST to the API or\n<rest>; see RFC and here.'],
    [13, false, 'An item.'],
    [15, false, 'A quote.'],
    [17, false, 'Heading {#h}'],
    [19, false, 'Cell'],
    [22, false, 'Label'],
    [23, true, 'Task.'],
  ]);
  expect(
    passages[0]?.parts
      .filter(({kind}) => kind !== 'words')
      .map(({text, kind}) => [text, kind]),
  ).toEqual([
    ['POST', 'code'],
    ['RFC', 'title'],
  ]);
});
