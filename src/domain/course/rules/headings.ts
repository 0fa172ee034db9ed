import {suggestedId} from '../../markdown/suggestedId';
import {derivedIds} from '../derivedSections';
import type {SourcePage} from '../page';
import {problemAt, type PageRule} from './rule';

/** Links to sections must survive translation: each heading has its own id, and levels do not jump. */
export const headingProblems: PageRule = function* (page) {
  const seen = new Set(page.blocks.exercise.found.map(({id}) => id));
  let previous = 1;
  for (const {level, id, text, line} of page.outline.headings) {
    if (level === 1)
      yield problemAt(
        page,
        line,
        `heading "${text}" is a level-1 heading; the title comes from the front matter. Begin with "##".`,
      );
    else if (level > previous + 1)
      yield problemAt(
        page,
        line,
        `heading "${text}" jumps from level ${previous} to ${level}. Use "${'#'.repeat(previous + 1)}".`,
      );
    if (text === '')
      yield problemAt(
        page,
        line,
        'the heading has no text. Write it in front of its id, or remove the heading.',
      );
    const message = idProblem(id, text, seen);
    if (message !== undefined) yield problemAt(page, line, message);
    seen.add(id);
    previous = level;
  }
  if (isEmpty(page))
    yield problemAt(
      page,
      page.bodyLine,
      'the page has no text. Write it or delete the file.',
    );
};

function idProblem(
  id: string | undefined,
  text: string,
  seen: ReadonlySet<string | undefined>,
): string | undefined {
  if (id === undefined)
    return `heading "${text}" has no id. Add one in English, the same in both languages: {#${suggestedId(text)}}.`;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    return `heading id "${id}" is not English kebab-case. Use lower-case ASCII words joined by "-".`;
  if (derivedIds.has(id))
    return `heading id "${id}" belongs to a section that the build inserts. Choose another.`;
  return seen.has(id)
    ? `heading id "${id}" stands twice on this page. Rename one.`
    : undefined;
}

/** A page whose front matter does not end has no body, and HTML is told of by the rule of markup. */
function isEmpty({outline, yamlProblems}: SourcePage): boolean {
  const {fences, formulas, html, texts} = outline;
  return (
    yamlProblems.length + fences.length + formulas.length + html.length === 0 &&
    texts.every(({kind}) => kind === 'heading')
  );
}
