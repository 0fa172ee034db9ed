import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readQuiz} from './readQuiz';

const option = {text: 'PUT', right: true, reason: 'It stores the same state.'};
const other = {text: 'POST', reason: 'It may create a second one.'};
const question = {
  id: 'q',
  kind: 'single',
  question: 'Which?',
  section: 'why',
  options: [option, other],
};
const order = {
  id: 'o',
  kind: 'order',
  question: 'Order?',
  section: 'why',
  items: [
    {text: 'a', reason: 'First.'},
    {text: 'b', reason: 'Last.'},
  ],
};
const output = {...question, kind: 'output', code: 'print(1)'};

/** Shows the path of a value as its line, so that tests can see where a problem is put. */
function sentences(value: unknown): string[] {
  const paths: string[] = [];
  const read = readQuiz(value, {
    sectionIds: ['why', 'how'],
    lineOf: (path) => paths.push(path.join('.')),
  });
  return 'problems' in read
    ? read.problems.map(({line, message}) => `${paths[line - 1]}  ${message}`)
    : [];
}

const quizOf = (...questions: unknown[]) => ({id: 'rest', questions});

test('reads every kind of question', () => {
  const multiple = {...question, id: 'm', kind: 'multiple'};
  expect(
    readQuiz(quizOf(question, order, multiple, {...output, id: 'c'}), {
      lineOf: () => 1,
    }),
  ).toEqual({
    quiz: quizOf(
      {...question, options: [option, {...other, right: false}]},
      order,
      {...multiple, options: [option, {...other, right: false}]},
      {...output, id: 'c', options: [option, {...other, right: false}]},
    ),
  });
});

describe('explains', () => {
  test.each<[string, unknown, string[]]>([
    [
      'a list',
      [],
      [
        '  the quiz has 0 entries. It must be a list of keys, each with its value.',
      ],
    ],
    [
      'an empty quiz',
      {title: 'x'},
      [
        'id  missing key "id": the quiz needs it: English kebab-case, the same in both languages.',
        'questions  missing key "questions": the quiz needs it: a list.',
        'title  unknown key "title" in the quiz. Remove it or correct its name.',
      ],
    ],
    [
      'an id that is not ASCII',
      {id: 'Łódź', questions: [question]},
      [
        'id  "id" is "Łódź". It must be an id: English, lower case, words joined by "-".',
      ],
    ],
    [
      'a question that is a text',
      quizOf('Which?'),
      [
        'questions.0  question 1 is "Which?". It must be a list of keys, each with its value.',
      ],
    ],
    [
      'a misspelt key',
      quizOf({...question, optons: []}),
      [
        'questions.0.optons  unknown key "optons" in question "q". Did you mean "options"? Remove it or correct its name.',
      ],
    ],
    [
      'code where none is shown',
      quizOf({...question, code: 'print(1)'}),
      [
        'questions.0.code  unknown key "code" in question "q". Remove it or correct its name.',
      ],
    ],
    [
      'a missing section',
      quizOf({...question, section: 'wh'}),
      [
        'questions.0.section  question "q" leads to no section of this page: "wh". Did you mean "why"? It has: why, how.',
      ],
    ],
    [
      'one option',
      quizOf({...question, options: [option]}),
      [
        'questions.0.options  "options" of question "q" has 1 entry. It must have at least 2 entries: each with text and reason.',
      ],
    ],
    [
      'no right option',
      quizOf({...question, options: [other, {...other, text: 'x'}]}),
      [
        'questions.0.options  question "q" has no right option. Mark it with right: true.',
      ],
    ],
    [
      'two right options of a single choice',
      quizOf({...question, options: [option, {...option, text: 'x'}]}),
      [
        'questions.0.options  question "q" has 2 right options. Leave one, or make it kind: multiple.',
      ],
    ],
    [
      'a multiple choice without a wrong option',
      quizOf({
        ...question,
        kind: 'multiple',
        options: [option, {...option, text: 'x'}],
      }),
      ['questions.0.options  question "q" has no wrong option. Add one.'],
    ],
    [
      'an option without a reason',
      quizOf({...question, options: [option, {text: 'POST'}]}),
      [
        'questions.0.options.1.reason  missing key "reason": option 2 of question "q" needs it: why it is right or wrong.',
      ],
    ],
    [
      'a number for a text',
      quizOf({...question, options: [option, {...other, text: 3}]}),
      [
        'questions.0.options.1.text  "text" of option 2 of question "q" is 3. It must be a text. Write "3" in quotes.',
      ],
    ],
    [
      'a word for a truth value',
      quizOf({...question, options: [option, {...other, right: 'no'}]}),
      [
        'questions.0.options.1.right  "right" of option 2 of question "q" is "no". It must be true or false.',
      ],
    ],
    [
      'two options alike',
      quizOf({...question, options: [option, {...other, text: 'PUT '}]}),
      [
        'questions.0.options.1.text  question "q" has the same text twice, in options 1 and 2. Change one.',
      ],
    ],
    [
      'a right item',
      quizOf({
        ...order,
        items: [...order.items, {text: 'c', reason: 'r', right: true}],
      }),
      [
        'questions.0.items.2.right  unknown key "right" in item 3 of question "o". Remove it or correct its name.',
      ],
    ],
    [
      'missing code',
      quizOf({...output, code: ' '}),
      [
        'questions.0.code  "code" of question "q" is "". It must not be empty: the Python that prints something.',
      ],
    ],
  ])('%s', (_, value, expected) => {
    expect(sentences(value)).toEqual(expected);
  });

  test('two questions with one id, by line', () => {
    const read = readQuiz(quizOf(order, {...question, id: 'o'}), {
      lineOf: (path) => (path[1] === 0 ? 4 : 9),
    });
    expect(read).toEqual({
      problems: [
        {
          line: 9,
          message:
            'The id "o" is taken by the question on line 4; choose another.',
        },
      ],
    });
  });
});

test('reads any foreign data without an exception', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.record({id: fc.anything(), questions: fc.array(fc.anything())}),
        fc.record({
          questions: fc.array(
            fc.record({
              kind: fc.constantFrom('single', 'multiple', 'order', 'output'),
              options: fc.anything(),
              items: fc.array(fc.anything()),
            }),
          ),
        }),
      ),
      (value) => {
        expect(readQuiz(value, {lineOf: () => 1, sectionIds: []})).toSatisfy(
          (read: object) => 'quiz' in read || 'problems' in read,
        );
      },
    ),
  );
});
