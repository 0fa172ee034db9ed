import {svgElement, type SvgElement, type SvgText} from '../svg/svgElement';
import {answersOf, type Item, type Question} from './quiz';
import {encodeQuizData, type QuizData} from './quizData';
import type {QuizWords} from './quizWords';
import {shownOrder} from './shownOrder';
import {splitInlineCode} from './splitInlineCode';

/**
 * Shows a quiz as a page without scripts, and a sheet of paper, has it: the questions,
 * and below them the closed key with every reason.
 */
export function quizFallback(data: QuizData, words: QuizWords): SvgElement {
  const {quiz} = data;
  return svgElement(
    'course-quiz',
    {
      className: ['course-quiz'],
      ariaLabel: words.quiz,
      dataQuiz: encodeQuizData(data),
    },
    svgElement(
      'ol',
      {className: ['course-quiz-questions']},
      ...quiz.questions.map((question) => asked(question, quiz.id, words)),
    ),
    svgElement(
      'course-details',
      {className: ['course-quiz-key']},
      svgElement('summary', {}, words.key),
      svgElement(
        'ol',
        {},
        ...quiz.questions.map((question) => answered(question, data, words)),
      ),
    ),
  );
}

function asked(
  question: Question,
  quizId: string,
  {hints}: QuizWords,
): SvgElement {
  const answers = answersOf(question);
  const order =
    question.kind === 'order'
      ? shownOrder(`${quizId}/${question.id}`, answers.length)
      : answers.keys();
  const hint = hints[question.kind];
  return svgElement(
    'li',
    {},
    svgElement(
      'p',
      {className: ['course-quiz-question']},
      ...texts(question.question),
    ),
    ...(question.kind === 'order' || question.code === undefined
      ? []
      : [codeBlock(question.code)]),
    ...(hint === undefined ? [] : [svgElement('p', {}, hint)]),
    svgElement(
      'ul',
      {},
      ...[...order].map((index) =>
        svgElement('li', {}, ...texts(answers[index]?.text ?? '')),
      ),
    ),
  );
}

/** The theme takes code without a line break for inline code. */
function codeBlock(code: string): SvgElement {
  return svgElement(
    'pre',
    {},
    svgElement('code', {className: ['language-python']}, `${code}\n`),
  );
}

function answered(
  question: Question,
  {titleBySection}: QuizData,
  words: QuizWords,
): SvgElement {
  const {section} = question;
  return svgElement(
    'li',
    {},
    ...(question.kind === 'order'
      ? [
          svgElement('p', {}, words.rightOrder),
          svgElement(
            'ol',
            {},
            ...question.items.map((item) => reasoned(item, '. ')),
          ),
        ]
      : [
          svgElement(
            'ul',
            {},
            ...question.options.map((option) =>
              reasoned(
                option,
                ` – ${option.right ? words.right : words.wrong}. `,
              ),
            ),
          ),
        ]),
    svgElement(
      'p',
      {},
      `${words.section} `,
      svgElement('a', {href: `#${section}`}, titleBySection[section] ?? ''),
    ),
  );
}

function reasoned({text, reason}: Item, between: string): SvgElement {
  return svgElement(
    'li',
    {},
    svgElement('strong', {}, ...texts(text)),
    between,
    ...texts(reason),
  );
}

function texts(text: string): (SvgElement | SvgText | string)[] {
  return splitInlineCode(text).map((piece) =>
    piece.isCode ? svgElement('code', {}, piece.text) : piece.text,
  );
}
