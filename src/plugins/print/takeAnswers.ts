import type {Element, ElementContent} from 'hast';
import {anchorIn} from '../../domain/print/printLink';
import type {PrintWords} from '../../domain/print/printWords';
import {attribute} from '../html/attribute';
import {element} from '../html/element';
import {find, findAll, hasClass} from '../html/find';
import {textOf} from '../html/textOf';

/** What a page keeps for the end of its document. */
export type Answers = {
  readonly hints: readonly Element[];
  readonly solutions: readonly Element[];
  readonly keys: readonly Element[];
};

/**
 * Takes the hints, solutions and quiz keys out of a page that is placed in a document. Each leaves a link to where it
 * went and takes one back with it; exercises are numbered within their page.
 */
export function takeAnswers(
  page: Element,
  /** The page's id in the document. */
  anchor: string,
  words: PrintWords,
): Answers {
  const exercises = findAll(page, hasClass('course-exercise'));
  const take = (kind: 'hint' | 'solution', name: string): Element[] =>
    exercises.flatMap((exercise, index) => {
      const parts = cut(exercise, `course-${kind}`);
      if (parts.length === 0) return [];
      return [
        answer(
          `${name} ${index + 1}`,
          titleOf(exercise),
          exercise,
          `${attribute(exercise, 'id')}-${kind}`,
          parts,
          words,
        ),
      ];
    });
  const hints = take('hint', words.hintOf);
  const solutions = take('solution', words.solutionOf);
  const quizzes = findAll(page, hasClass('course-quiz'));
  const keys = quizzes.flatMap((quiz, index) => {
    const parts = cut(quiz, 'course-quiz-key');
    if (parts.length === 0) return [];
    const number = quizzes.length === 1 ? '' : ` ${index + 1}`;
    // A document may have many: they are told apart by their numbers, not as landmarks.
    quiz.properties.ariaLabel = undefined;
    quiz.properties.id ??= anchorIn(anchor, `quiz-${index + 1}`);
    return [
      answer(
        `${words.answersOf}${number}`,
        '',
        quiz,
        `${attribute(quiz, 'id')}-key`,
        parts,
        words,
      ),
    ];
  });
  return {hints, solutions, keys};
}

function answer(
  name: string,
  title: string,
  asked: Element,
  id: string,
  parts: readonly Element[],
  words: PrintWords,
): Element {
  asked.children.push(
    element('p', {className: ['course-print-reference']}, [
      element('a', {href: `#${id}`}, [name]),
    ]),
  );
  return element('section', {className: ['course-print-answer'], id}, [
    element('h4', {className: ['course-heading-3']}, [
      title === '' ? name : `${name}: ${title}`,
    ]),
    ...parts.flatMap((part) => contentOf(part, parts.length > 1)),
    element('p', {className: ['course-print-reference']}, [
      element('a', {href: `#${attribute(asked, 'id')}`}, [words.back]),
    ]),
  ]);
}

/** The summary only tells hints apart when there are several. */
function contentOf(
  {children}: Element,
  isOneOfSeveral: boolean,
): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element' || child.tagName !== 'summary') return [child];
    return isOneOfSeveral
      ? [element('p', {}, [element('strong', {}, child.children)])]
      : [];
  });
}

/** Removes the parts with a class from where they stand. */
function cut(from: Element, className: string): Element[] {
  const parts = findAll(from, hasClass(className));
  const remove = (parent: Element): void => {
    parent.children = parent.children.filter(
      (child) => child.type !== 'element' || !parts.includes(child),
    );
    for (const child of parent.children)
      if (child.type === 'element') remove(child);
  };
  remove(from);
  return parts;
}

/** An exercise is announced by its kind: `Ćwiczenie: Zbuduj obraz`. */
function titleOf(exercise: Element): string {
  const title = find(exercise, hasClass('course-exercise-title'));
  return textOf(title).replace(/^[^:]*:\s*/, '');
}
