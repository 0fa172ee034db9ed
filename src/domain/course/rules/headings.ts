import {derivedIds} from '../derivedSections';
import type {SourcePage} from '../page';
import {problemAt, type PageRule} from './rule';

/** Links to sections must survive translation: each heading has its own id, and levels do not jump. */
export const headingProblems: PageRule = (page) => [
  ...page.outline.headings.flatMap((heading, index, headings) => {
    const {level, id, text, line} = heading;
    const previous = headings[index - 1]?.level ?? 1;
    const found: string[] = [];
    if (level === 1)
      found.push(
        `heading "${text}" is a level-1 heading; the title comes from the front matter. Begin with "##".`,
      );
    else if (level > previous + 1)
      found.push(
        `heading "${text}" jumps from level ${previous} to ${level}. Use "${'#'.repeat(previous + 1)}".`,
      );
    if (id === undefined)
      found.push(
        `heading "${text}" has no id. Add one in English, the same in both languages: {#${suggestedId(text)}}.`,
      );
    else if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
      found.push(
        `heading id "${id}" is not English kebab-case. Use lower-case ASCII words joined by "-".`,
      );
    else if (derivedIds.has(id))
      found.push(
        `heading id "${id}" belongs to a section that the build inserts. Choose another.`,
      );
    else if (headings.findIndex((other) => other.id === id) < index)
      found.push(`heading id "${id}" stands twice on this page. Rename one.`);
    return found.map((message) => problemAt(page, line, message));
  }),
  ...emptyPageProblems(page),
];

function emptyPageProblems(page: SourcePage): ReturnType<PageRule> {
  const headings = new Set(page.outline.headings.map(({line}) => line));
  const saysSomething =
    page.outline.fences.length > 0 ||
    page.outline.prose.some(
      ({text, line}) => text.trim() !== '' && !headings.has(line),
    );
  return saysSomething
    ? []
    : [
        problemAt(
          page,
          page.bodyLine,
          'the page has no text. Write it or delete the file.',
        ),
      ];
}

function suggestedId(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll('ł', 'l')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
      .replaceAll(' ', '-') || 'id'
  );
}
