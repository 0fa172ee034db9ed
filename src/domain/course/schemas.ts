import * as z from 'zod';
import {markedText, own, plainText} from '../schema/marks';
import {templateNames} from '../templates/templates';
import type {PageKind} from './kinds';

const texts = z.array(markedText()).min(1);
const words = z.array(plainText());
/** English kebab-case, the same in every language. */
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** A page's path without order numbers: `modules/model-api`. */
const pageId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/);
const count = z.int().positive();
/** A page, or one of its sections: `modules/model-api/openapi#document`. */
const pageSection = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*(?:#[a-z0-9-]+)?$/,
  );
const agenda = z
  .array(
    z.strictObject({
      id,
      text: markedText(),
      /** Where another page teaches it; without it, the page's own heading of this id does. */
      at: pageSection.optional(),
    }),
  )
  .min(1);

/** How a reviewer sees that a criterion is met. */
export const checks = ['file', 'command', 'test', 'history', 'demo'] as const;

export type Check = (typeof checks)[number];

/** Stands for a page that the course is still to get. */
export const planned = 'planned';

/** Something that a reviewer can see and tick. The rule `alignment` wants the last three in the current edition. */
const criterion = z.strictObject({
  id,
  text: markedText(),
  /** What teaches it: pages or their sections, or `planned` alone. */
  taught: z.array(pageSection).min(1).optional(),
  /** What practises it: an exercise or a step of a lab, `page#exercise`, or `planned` alone. */
  practised: z.array(pageSection).min(1).optional(),
  checked: z.enum(checks).optional(),
});

/** The groups of the glossary, in the order in which its index shows them. */
export const termCategories = [
  'foundations',
  'roles',
  'teamwork',
  'api',
  'containers',
  'delivery',
  'infrastructure',
  'cloud',
  'data',
  'features',
  'algorithms',
  'training',
  'deep-learning',
  'pipelines',
  'mlops',
  'monitoring',
  'genai',
] as const;

export type TermCategory = (typeof termCategories)[number];

/** What an English page says of the Polish one. `npm run translate:pin` writes both. */
export const translationKeys = {
  /** The hash of each section that it translates. */
  translates: own(z.record(z.string(), z.string())).optional(),
  /** Sections whose Polish has changed since; the reader is told, and the check lets it pass. */
  stale: own(z.array(z.string()).min(1)).optional(),
};

/** How readers who do not know the page's words would ask for it; the search reads it, no page shows it. */
const askedFor = {asks: own(words.min(1)).optional()};

const anyPage = {
  /** The page's name in its language; it becomes the `h1`. */
  title: plainText(),
  /** A shorter name for the sidebar. */
  sidebar_label: plainText().optional(),
  /** Says that a Polish page has no English one yet; the reader is told, and the check counts it. */
  untranslated: own(z.literal(true)).optional(),
  ...translationKeys,
};
const described = {
  ...anyPage,
  /** One sentence for search results and link previews. */
  description: plainText(z.string().trim().min(1).max(160)),
  /** Other words that should find this page. */
  aliases: own(words).optional(),
  ...askedFor,
};

const page = z.strictObject(described);

const module = z.strictObject({
  ...described,
  /** 1-based; the weekend's place in the course. */
  module: count,
  /** Hours of class. */
  hours: count,
  /** What a participant can do afterwards. */
  outcomes: texts,
  /** What the weekend covers, each point with the section that teaches it. */
  agenda,
});

const session = z.strictObject({
  ...described,
  /** 1–9; the session's place in the roadmap. */
  session: count,
  goal: markedText(),
  /** What the session covers, each point with the section that teaches it. */
  agenda,
  /** Ids of glossary terms. */
  tools: z.array(id),
  demo: markedText(),
});

const lesson = z.strictObject({
  ...described,
  /** Time to work through it, in minutes. */
  minutes: count,
  objectives: texts.min(2).max(5),
  /** Ids of pages to read before. */
  prerequisites: z.array(pageId),
  /** A folder of `labs/`. */
  lab: id.optional(),
});

const errors = z.strictObject({
  ...described,
  /** The folder of `labs/` in which these errors were met. */
  lab: id,
});

const stage = z.strictObject({
  ...described,
  /** 1-based; the class in which the stage is due. */
  stage: count,
  points: z.int().nonnegative(),
  /** Hours of work for a whole team: an estimate of ours, the course's documents have none. */
  estimatedHours: count.optional(),
  goals: texts,
  scope: texts.optional(),
  outputs: texts,
  /** What a reviewer can see and tick. */
  criteria: z.array(criterion).min(1),
  /** The documents to hand in that have a template. */
  templates: z.array(z.enum(templateNames)).min(1).optional(),
  /** Ids of pages that teach it. */
  learn: z.array(pageId).min(1),
});

const rubric = z.strictObject({
  ...described,
  /** The total that the course announces, in points. */
  announced: count,
  /** Set when the stages do not add up to `announced`: both figures, as they were when somebody looked. */
  acknowledged: z.strictObject({sum: count, announced: count}).optional(),
  /** Explains the difference to the reader. */
  note: markedText().optional(),
});

/** A word that writers use in place of a term's name; its forms are found. */
const rival = z.union([
  plainText().transform((name) => ({text: name})),
  z.strictObject({
    text: plainText(),
    /** What to write; the term's title when it is left out. */
    instead: plainText().optional(),
    /** The word is a rival only in a sentence with one of these. */
    with: words.min(1).optional(),
    /** The word means something else in a sentence with one of these. */
    unless: words.min(1).optional(),
  }),
]);

const term = z.strictObject({
  ...anyPage,
  /** Other names that texts use for it: found in lessons whatever their endings, linked, and shown on its page. */
  names: own(words.min(1)).optional(),
  /** What only the search knows it by: abbreviations, misspellings, names of its parts. */
  aliases: own(words),
  ...askedFor,
  /**
   * Words that hold or look like one of its names and mean something else: one word in exactly this form, several in any.
   * `true` when its title alone does not tell: then only its `names` link by themselves.
   */
  ambiguous: own(z.union([z.literal(true), words.min(1)])).optional(),
  /** How its name is said, where readers of this language stumble. */
  pronunciation: own(plainText()).optional(),
  /** Names that the course does not use for it, so that one term has one translation. */
  rivals: own(z.array(rival)).optional(),
  category: z.enum(termCategories),
  /** One plain sentence; tooltips and screen readers say it. */
  definition: plainText(z.string().trim().min(1).max(240)),
  /** Ids of terms. */
  related: z.array(id),
  official: z.url({protocol: /^https$/}).optional(),
  kind: z.enum(['tool', 'concept']),
});

/** What the front matter of each kind of page must be. Unknown keys are refused. */
export const frontMatterSchemas = {
  page,
  module,
  session,
  lesson,
  errors,
  stage,
  rubric,
  term,
} satisfies Record<PageKind, z.ZodType>;

export type FrontMatter<Kind extends PageKind> = z.infer<
  (typeof frontMatterSchemas)[Kind]
>;

export type Entry = {readonly id: string; readonly text: string};

export type Criterion = z.infer<typeof criterion>;
