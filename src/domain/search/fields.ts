import {intentOf} from './intents';
import {blockEnd, type SearchPage, type Section} from './section';
import type {FieldName, Weights} from './weights';

const namesOf = (names: readonly string[]): string => names.join(blockEnd);

type TextOf = (section: Section, page: SearchPage) => string;

/**
 * The parts of a section that are weighed apart. What they are sets their weight: names say what a section is about,
 * links only where one can go, and what stands above a section belongs to it a little.
 */
export const fields: Readonly<Record<FieldName, TextOf>> = {
  heading: ({heading}) => heading,
  alias: ({isTop}, {aliases}) => (isTop ? namesOf(aliases) : ''),
  foreign: ({isTop}, {foreignNames}) => (isTop ? namesOf(foreignNames) : ''),
  foreignHeading: ({anchor}, {foreignHeadings}) =>
    recurringAnchors.has(anchor) ? '' : (foreignHeadings[anchor] ?? ''),
  anchor: ({anchor}, {locale}) => (locale === 'en' ? '' : idWords(anchor)),
  page: ({isTop}, {title}) => (isTop ? '' : title),
  pageNames: ({isTop}, {aliases, foreignNames}) =>
    isTop ? '' : namesOf([...aliases, ...foreignNames]),
  description: ({isTop}, {description}) => (isTop ? description : ''),
  whole: (section, page) => (section.isTop ? meaningOf(page) : ''),
  asks: ({isTop}, {asks}) => (isTop ? namesOf(asks) : ''),
  intent: ({anchor, isExercise}, {locale}) =>
    intentOf(isExercise ? 'exercise' : anchor, locale),
  body: ({body}) => body,
  tables: ({tables}) => tables,
  code: ({code}) => code,
  links: ({links}) => links,
};

/** All that a term's page says: who does not know its name knows what it is about. */
function meaningOf({kind, blocks}: SearchPage): string {
  if (kind !== 'term') return '';
  return blocks
    .filter(({type}) => type === 'text')
    .map(({text}) => text)
    .join(blockEnd);
}

export const fieldNames = Object.keys(fields) as FieldName[];

/** Words of a text, roughly: enough to tell long from short. */
export function roughLength(text: string): number {
  return text === '' ? 0 : text.split(/\s+/).length;
}

/** The weight that each occurrence of a word in a field of this length has. */
export function occurrenceWeight(
  name: FieldName,
  length: number,
  averageLength: number,
  {boosts, dilutions}: Weights,
): number {
  const dilution = dilutions[name] ?? 0;
  const relative = averageLength === 0 ? 1 : length / averageLength;
  return boosts[name] / (1 - dilution + dilution * relative);
}

/** Ids of sections that list what other pages explain. */
const listAnchors: ReadonlySet<string> = new Set([
  'agenda',
  'learn',
  'lessons',
  'related',
  'rubric',
  'sources',
  'used-in',
]);

/** Ids that many pages have: they say what a section is for, not what it is about. */
const recurringAnchors: ReadonlySet<string> = new Set([
  ...listAnchors,
  'confused-with',
  'criteria',
  'demo-plan',
  'exercise',
  'facts',
  'good-and-weak',
  'how-it-works',
  'how-to-use',
  'in-code',
  'in-production',
  'mistakes',
  'objectives',
  'outcomes',
  'problem',
  'quiz',
  'steps',
  'template',
  'the-problem',
  'what-it-is',
  'when',
]);

/** A heading in English: ids are the same in both languages. */
function idWords(anchor: string): string {
  return recurringAnchors.has(anchor) ? '' : anchor.replaceAll('-', ' ');
}

/** Ids of sections that ask, promise or try out what others explain. */
const practiceAnchors: ReadonlySet<string> = new Set([
  'exercise',
  'outcomes',
  'quiz',
]);

/** What a section's words count against the same words elsewhere. */
export function standingOf(
  {anchor, isExercise, isTop}: Section,
  {kind}: SearchPage,
  {list, practice, termPart}: Weights,
): number {
  if (listAnchors.has(anchor)) return list;
  if (kind === 'term' && !isTop) return termPart;
  return isExercise || practiceAnchors.has(anchor) ? practice : 1;
}
