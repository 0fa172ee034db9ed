import {words} from './constants';

/** Prints what is closed on a page at its end. */
export function printWithAppendix(): void {
  window.addEventListener('beforeprint', addAppendix);
  window.addEventListener('afterprint', removeAppendix);
}

/** Tells the style sheet that the answers stand at the end, so that they are left out where they are. */
const marked = 'course-has-print-appendix';

/**
 * Puts copies of hints, solutions, quiz keys and the addresses of links at the end of the page while it is printed.
 *
 * React's elements stay as they are. Without scripts everything is printed where it stands.
 */
function addAppendix(): void {
  removeAppendix();
  const page = document.querySelector('.theme-doc-markdown');
  if (page === null) return;
  const exercises = [...page.querySelectorAll('.course-exercise')];
  const quizzes = [...page.querySelectorAll('.course-quiz')];
  const fromExercises = (part: string, name: string): HTMLElement[] =>
    exercises.flatMap((exercise, index) =>
      answer(
        `${name} ${index + 1}: ${titleOf(exercise)}`,
        exercise.querySelectorAll(part),
      ),
    );
  const sections = [
    section(words.hints, fromExercises('.course-hint', words.hintOf)),
    section(
      words.solutions,
      fromExercises('.course-solution', words.solutionOf),
    ),
    section(
      words.answers,
      quizzes.flatMap((quiz, index) =>
        answer(
          quizzes.length === 1
            ? words.answersOf
            : `${words.answersOf} ${index + 1}`,
          quiz.querySelectorAll('.course-quiz-key'),
        ),
      ),
    ),
    section(words.addresses, addressesIn(page)),
  ];
  document.body.append(...sections.flat());
  document.documentElement.classList.add(marked);
  opened = [...page.querySelectorAll('details:not([open])')];
  for (const details of opened) details.setAttribute('open', '');
}

/** What was closed: not every browser lets the style sheet show it. */
let opened: readonly Element[] = [];

function removeAppendix(): void {
  for (const details of opened) details.removeAttribute('open');
  opened = [];
  for (const section of document.querySelectorAll(
    'body > .course-print-appendix',
  ))
    section.remove();
  document.documentElement.classList.remove(marked);
}

function section(title: string, parts: readonly HTMLElement[]): HTMLElement[] {
  return parts.length === 0
    ? []
    : [
        element('section', 'course-print-appendix markdown', [
          element('h2', '', [title]),
          ...parts,
        ]),
      ];
}

function answer(title: string, parts: NodeListOf<Element>): HTMLElement[] {
  return parts.length === 0
    ? []
    : [
        element('section', 'course-print-answer', [
          element('h3', '', [title]),
          ...[...parts].flatMap((part) => copyOf(part, parts.length > 1)),
        ]),
      ];
}

/** The content of a closed part; its summary only tells several apart. Copies have no ids: no two elements may share one. */
function copyOf(details: Element, isOneOfSeveral: boolean): Node[] {
  const copy = details.cloneNode(true) as Element;
  for (const named of copy.querySelectorAll('[id]'))
    named.removeAttribute('id');
  const summary = copy.querySelector('summary');
  const name = summary?.textContent ?? '';
  summary?.remove();
  return [
    ...(isOneOfSeveral ? [element('p', '', [element('b', '', [name])])] : []),
    ...copy.childNodes,
  ];
}

function titleOf(exercise: Element): string {
  const title = exercise.querySelector('.course-exercise-title')?.textContent;
  return (title ?? '').replace(/^[^:]*:\s*/, '');
}

/** Pages of the site that the text leads to, each once: in the text, whole addresses would drown the words. */
function addressesIn(page: Element): HTMLElement[] {
  const textByUrl = new Map<string, string>();
  for (const link of page.querySelectorAll<HTMLAnchorElement>(
    'a[href^="/"]:not(.course-term)',
  ))
    if (!textByUrl.has(link.href) && !link.closest('.course-print-link'))
      textByUrl.set(link.href, link.textContent);
  if (textByUrl.size === 0) return [];
  return [
    element(
      'ul',
      'course-print-addresses',
      Array.from(textByUrl, ([url, text]) =>
        element('li', '', [`${text}: ${url}`]),
      ),
    ),
  ];
}

function element(
  tagName: string,
  className: string,
  children: readonly (Node | string)[],
): HTMLElement {
  const made = document.createElement(tagName);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
