import type {Element, ElementContent} from 'hast';
import {select, selectAll} from 'hast-util-select';
import {toString} from 'hast-util-to-string';
import {h} from 'hastscript';
import {printedBlocks} from '../../domain/course/features';
import {anchorIn} from '../../domain/print/printLink';
import type {PrintWords} from '../../domain/print/printWords';
import {removeElements} from '../nodes/removeElements';

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
  const answers = {
    hints: [] as Element[],
    solutions: [] as Element[],
    keys: [] as Element[],
  };
  const nameOf = {
    hints: words.hintOf,
    solutions: words.solutionOf,
    keys: words.answersOf,
  };
  for (const {name, block, parts} of printedBlocks) {
    const blocks = selectAll(`.${block}`, page);
    blocks.forEach((asked, index) => {
      asked.properties.id ??= anchorIn(anchor, `${name}-${index + 1}`);
      // A document may have many: told apart by their numbers, they are no landmarks.
      asked.properties.ariaLabel = undefined;
      const isNumbered = blocks.length > 1 || titleOf(asked) !== '';
      for (const chapter of Object.keys(nameOf) as (keyof Answers)[]) {
        const className = parts[chapter];
        if (className === undefined) continue;
        const part = isNumbered
          ? `${nameOf[chapter]} ${index + 1}`
          : nameOf[chapter];
        answers[chapter].push(...take(className, asked, part, words));
      }
    });
  }
  return answers;
}

/** Takes the parts of a class out of an exercise or a quiz, as one section; nothing when there are none. */
function take(
  className: string,
  asked: Element,
  name: string,
  {back}: PrintWords,
): Element[] {
  const parts = cut(asked, className);
  if (parts.length === 0) return [];
  const askedId = String(asked.properties.id);
  const id = `${askedId}-${className}`;
  asked.children.push(reference(id, name));
  return [
    h('section', {className: ['course-print-answer'], id}, [
      h('h4.course-heading-3', [
        [name, titleOf(asked)].filter(Boolean).join(': '),
      ]),
      ...parts.flatMap((part) => contentOf(part, parts.length > 1)),
      reference(askedId, back),
    ]),
  ];
}

function reference(id: string, text: string): Element {
  return h('p.course-print-reference', [h('a', {href: `#${id}`}, [text])]);
}

/** The summary only tells hints apart when there are several. */
function contentOf(
  {children}: Element,
  isOneOfSeveral: boolean,
): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element' || child.tagName !== 'summary') return [child];
    return isOneOfSeveral ? [h('p', [h('strong', child.children)])] : [];
  });
}

/** Removes the parts with a class from where they stand. */
function cut(from: Element, className: string): Element[] {
  const parts = selectAll(`.${className}`, from);
  removeElements(from, (element) => parts.includes(element));
  return parts;
}

/** An exercise is announced by its kind: `Ćwiczenie: Zbuduj obraz`; a quiz has no title. */
function titleOf(asked: Element): string {
  const title = select('.course-exercise-title', asked);
  return title === undefined ? '' : toString(title).replace(/^[^:]*:\s*/, '');
}
