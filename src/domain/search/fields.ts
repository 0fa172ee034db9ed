import {intentOf} from './intents';
import {blockEnd, type SearchPage, type Section} from './section';

type Field = {
  /** What one occurrence counts against one in the body. */
  readonly boost: number;
  /** How much a long field dilutes it: BM25's b, 0–1. */
  readonly dilution: number;
  readonly textOf: (section: Section, page: SearchPage) => string;
};

const namesOf = (names: readonly string[]): string => names.join(blockEnd);

/**
 * The parts of a section that are weighed apart. What they are sets their weight: names say what a section is about,
 * links only where one can go, and what stands above a section belongs to it a little.
 */
export const fields = {
  heading: {boost: 5, dilution: 0.3, textOf: ({heading}) => heading},
  alias: {
    boost: 4,
    dilution: 0,
    textOf: ({isTop}, {aliases}) => (isTop ? namesOf(aliases) : ''),
  },
  foreign: {
    boost: 3,
    dilution: 0,
    textOf: ({isTop}, {foreignNames}) => (isTop ? namesOf(foreignNames) : ''),
  },
  anchor: {
    boost: 1.2,
    dilution: 0,
    textOf: ({anchor}, {locale}) => (locale === 'en' ? '' : idWords(anchor)),
  },
  page: {
    boost: 1.2,
    dilution: 0.2,
    textOf: ({isTop}, {title}) => (isTop ? '' : title),
  },
  pageNames: {
    boost: 0.5,
    dilution: 0,
    textOf: ({isTop}, {aliases, foreignNames}) =>
      isTop ? '' : namesOf([...aliases, ...foreignNames]),
  },
  description: {
    boost: 1.5,
    dilution: 0.5,
    textOf: ({isTop}, {description}) => (isTop ? description : ''),
  },
  asks: {
    boost: 1.2,
    dilution: 0.3,
    textOf: ({isTop}, {asks}) => (isTop ? namesOf(asks) : ''),
  },
  intent: {
    boost: 1.5,
    dilution: 0,
    textOf: ({anchor}, {locale}) => intentOf(anchor, locale),
  },
  body: {boost: 1, dilution: 0.7, textOf: ({body}) => body},
  tables: {boost: 0.7, dilution: 0.8, textOf: ({tables}) => tables},
  code: {boost: 0.4, dilution: 0.8, textOf: ({code}) => code},
  links: {boost: 0.08, dilution: 0.8, textOf: ({links}) => links},
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof fields;

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
): number {
  const {boost, dilution} = fields[name];
  const relative = averageLength === 0 ? 1 : length / averageLength;
  return boost / (1 - dilution + dilution * relative);
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
export function standingOf({anchor}: Section): number {
  if (listAnchors.has(anchor)) return 0.5;
  return practiceAnchors.has(anchor) ? 0.7 : 1;
}
