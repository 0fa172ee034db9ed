import {describe, expect, test} from 'vitest';
import {diagramFigure} from './diagramFigure';
import {parsedPage} from '../markdown/parsedPage';
import {diagramFeature} from './diagramFeature';
import {readDiagram} from './readDiagram';

const name = 'accTitle: T\naccDescr: D';

/** The first line of the content is line 11 of the page. */
const problemsOf = (content: string) =>
  diagramFeature.read(parsedPage(`\`\`\`mermaid\n${content}\n\`\`\``, 10))
    .problems;

describe('readDiagram', () => {
  test('takes the name and the description out and keeps line numbers', () => {
    expect(
      readDiagram(
        'flowchart LR\n  accTitle: Nazwa\n  accDescr: Opis\n%% x\n\n  A --> B',
      ),
    ).toEqual({
      title: 'Nazwa',
      description: 'Opis',
      lines: [
        {text: 'flowchart LR', line: 1},
        {text: 'A --> B', line: 6},
      ],
    });
  });

  test.each([
    'accDescr { Opis w dwóch wierszach }',
    'accDescr {\n Opis w dwóch\n wierszach\n}',
  ])('reads the description in braces of %j', (source) => {
    expect(readDiagram(source).description).toBe('Opis w dwóch wierszach');
  });
});

describe('the rule of diagrams', () => {
  test.each([
    `flowchart LR\n${name}\nsubgraph P["Potok"]\ndirection TB\nA["Źródło (S3)"] --> B{"Czy żółć?"}\nend\nB -->|tak, zawsze| C(["W"]) & D[("M")]\nC -.-> E((K))\nE ==> F\nF -- opis --> G[Tekst]\nG --- H`,
    `graph TD\n${name}\nsubgraph Nazwa grupy\nA-1 <--> B_2\nend`,
    `sequenceDiagram\n${name}\nparticipant K as Klient\nactor U\nK->>+API: POST /predict\nAPI-->>-K: 200: wynik\nNote over K,API: Uwaga\nloop co 5 s\nK-)API: ping\nend\nalt tak\nK->>K: sam\nelse nie\nK-xAPI: nic\nend`,
    `stateDiagram-v2\n${name}\n[*] --> Nowy\nstate "Gotowy do pracy" as Gotowy\nNowy --> Gotowy: zbuduj\nstate Złożony {\nA --> B\n}\nGotowy --> [*]`,
  ])('accepts %j', (content) => {
    expect(problemsOf(content)).toEqual([]);
  });

  test.each([
    ['', 11, 'The diagram is empty; draw it or remove it.'],
    [
      'pie\n"a": 1',
      11,
      '"pie" does not start a diagram; write "flowchart LR", "flowchart TB", "sequenceDiagram" or "stateDiagram-v2".',
    ],
    [`flowchart LR\n${name}`, 11, 'The diagram has only its first line.'],
    [
      'flowchart LR\naccDescr: D\nA --> B',
      11,
      'The diagram has no name; write "accTitle: What it shows" under its first line.',
    ],
    [
      'flowchart LR\naccTitle: T\nA --> B',
      11,
      'The diagram has no description; write "accDescr: The same in words" under its first line.',
    ],
    [
      `flowchart LR\n${name}\nA[ --> B`,
      14,
      '"A[ --> B" cannot be drawn; write e.g. A["Text"] -->|label| B["Text"], with spaces around arrows.',
    ],
    [
      `flowchart LR\n${name}\nA["a<br>b"] --> B`,
      14,
      '"<br>" is HTML; labels are plain text on one line.',
    ],
    [
      `flowchart LR\n${name}\nA --> B\nstyle A fill:red`,
      15,
      '"style A fill:red" sets colours by hand; remove it: the site\'s theme colours diagrams.',
    ],
    [
      `flowchart LR\n${name}\nsubgraph P\nA --> B`,
      14,
      '"subgraph P" is never closed; add "end" on a line of its own.',
    ],
    [
      `flowchart LR\n${name}\nA --> B\nend`,
      15,
      '"end" closes nothing; remove it.',
    ],
    [
      `sequenceDiagram\n${name}\nA->>B`,
      14,
      '"A->>B" cannot be drawn; write e.g. Client->>API: POST /predict, without "activate" or "autonumber".',
    ],
    [
      `stateDiagram-v2\n${name}\nx ---`,
      14,
      '"x ---" cannot be drawn; write e.g. Ready --> Running: start, without notes.',
    ],
  ])('names what is wrong with %j', (content, line, message) => {
    expect(problemsOf(content)).toEqual([{line, message}]);
  });

  test('leaves other fences alone', () => {
    expect(diagramFeature.read(parsedPage('```python\nx\n```'))).toEqual({
      found: [],
      problems: [],
    });
  });
});

describe('diagramFigure', () => {
  const draw = (width: number) =>
    diagramFigure(
      {title: 'T', description: 'D'},
      `<svg viewBox="0 0 ${width} 50" style="--bg:red"><style>@import url(x)</style><rect data-id="A" x="1.23456" fill="var(--_node-fill)"/></svg>`,
      'p',
    );

  test('drops the style sheet and names colours as the theme does', () => {
    expect(JSON.stringify(draw(100))).not.toMatch(/style|import|--_/);
    expect(JSON.stringify(draw(100))).toContain(
      '{"x":"1.23","fill":"var(--diagram-node)"}',
    );
  });

  test('can be focused only when it is wider than a narrow screen', () => {
    const scrollOf = (width: number) => draw(width).children[0];
    expect(scrollOf(300)).toMatchObject({
      properties: {role: 'group', tabIndex: 0, ariaLabelledBy: ['p-title']},
    });
    expect(scrollOf(100)).toMatchObject({
      properties: {className: ['course-diagram-scroll']},
    });
  });
});
