import * as z from 'zod';
import type {Locale} from '../locale';
import {checks} from './schemas';
import {pointsOf, type Catalogue, type CoursePage} from './catalogue';

const entry = z.object({id: z.string(), text: z.string()});
/** Where a criterion leads; `planned` while the course has nothing for it. */
const aligned = z.array(z.string()).optional();
/** What every page says of itself. */
const pageKeys = {
  language: z
    .enum(['pl', 'en'])
    .describe(
      'Language of the texts: that of the file, or Polish where there is no translation yet.',
    ),
  url: z
    .url()
    .describe('Whole address of the page, in the language of the texts.'),
};
const head = {
  edition: z.string().describe('Edition of the course.'),
  language: z.enum(['pl', 'en']),
};

/** The shapes of the open data, one per file. */
export const openDataSchemas = {
  modules: z.object({
    ...head,
    modules: z.array(
      z.object({
        module: z.int().positive(),
        title: z.string(),
        description: z.string(),
        hours: z.int().positive().describe('Hours of class.'),
        outcomes: z.array(z.string()),
        agenda: z.array(entry),
        ...pageKeys,
      }),
    ),
  }),
  roadmap: z.object({
    ...head,
    sessions: z.array(
      z.object({
        session: z.int().min(1).max(9),
        title: z.string(),
        description: z.string(),
        goal: z.string(),
        agenda: z.array(entry),
        tools: z.array(z.string()).describe('Ids of glossary terms.'),
        demo: z.string(),
        ...pageKeys,
      }),
    ),
  }),
  rubric: z.object({
    ...head,
    sum: z.int().describe('Points of all stages together.'),
    announced: z.int().describe('The total that the course plan announces.'),
    note: z.string().optional(),
    stages: z.array(
      z.object({
        stage: z.int().positive(),
        title: z.string(),
        points: z.int().nonnegative(),
        goals: z.array(z.string()),
        scope: z.array(z.string()),
        outputs: z.array(z.string()),
        estimatedHours: z
          .int()
          .positive()
          .optional()
          .describe(
            'Hours of work of a whole team, as the site estimates them; the course document has none.',
          ),
        criteria: z.array(
          entry.extend({
            taught: aligned.describe('Pages or sections that teach it.'),
            practised: aligned.describe('Exercises that practise it.'),
            checked: z.enum(checks).optional(),
          }),
        ),
        learn: z.array(z.string()).describe('Ids of pages that teach it.'),
        ...pageKeys,
      }),
    ),
  }),
  glossary: z.object({
    ...head,
    terms: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        names: z
          .array(z.string())
          .describe('Other names that texts use for it.'),
        aliases: z
          .array(z.string())
          .describe('Words that the search knows it by.'),
        category: z.string(),
        definition: z.string(),
        related: z.array(z.string()),
        official: z.string().optional(),
        kind: z.enum(['tool', 'concept']),
        ...pageKeys,
      }),
    ),
  }),
} as const;

export type OpenDataName = keyof typeof openDataSchemas;

export type OpenData = {
  readonly [Name in OpenDataName]: z.infer<(typeof openDataSchemas)[Name]>;
};

/**
 * One edition in one language as plain data, for programs.
 *
 * @param address - the whole address of a page, by its path below the base of a language
 */
export function openDataOf(
  catalogue: Catalogue,
  address: (url: string, locale: Locale) => string,
): OpenData {
  const pageOf = ({url, locale}: Pick<CoursePage, 'url' | 'locale'>) => ({
    language: locale,
    url: address(url, locale),
  });
  const about = {edition: catalogue.edition, language: catalogue.locale};
  return {
    modules: {
      ...about,
      modules: catalogue.modules.map(({facts, ...page}) => ({
        module: facts.module,
        title: facts.title,
        description: facts.description,
        hours: facts.hours,
        outcomes: facts.outcomes,
        agenda: facts.agenda.map(({id, text}) => ({id, text})),
        ...pageOf(page),
      })),
    },
    roadmap: {
      ...about,
      sessions: catalogue.sessions.map(({facts, ...page}) => ({
        session: facts.session,
        title: facts.title,
        description: facts.description,
        goal: facts.goal,
        agenda: facts.agenda.map(({id, text}) => ({id, text})),
        tools: facts.tools,
        demo: facts.demo,
        ...pageOf(page),
      })),
    },
    rubric: {
      ...about,
      sum: pointsOf(catalogue.stages),
      announced: catalogue.rubric?.facts.announced ?? 0,
      ...(catalogue.rubric?.facts.note === undefined
        ? {}
        : {note: catalogue.rubric.facts.note}),
      stages: catalogue.stages.map(({facts, ...page}) => ({
        stage: facts.stage,
        title: facts.title,
        points: facts.points,
        goals: facts.goals,
        scope: facts.scope ?? [],
        outputs: facts.outputs,
        ...(facts.estimatedHours === undefined
          ? {}
          : {estimatedHours: facts.estimatedHours}),
        criteria: facts.criteria,
        learn: facts.learn,
        ...pageOf(page),
      })),
    },
    glossary: {
      ...about,
      terms: catalogue.terms.map(({facts, ...page}) => ({
        id: page.id.replace('glossary/', ''),
        title: facts.title,
        names: facts.names ?? [],
        aliases: facts.aliases,
        category: facts.category,
        definition: facts.definition,
        related: facts.related,
        ...(facts.official === undefined ? {} : {official: facts.official}),
        kind: facts.kind,
        ...pageOf(page),
      })),
    },
  };
}

/** A JSON Schema (draft 2020-12) of one file of the open data. */
export function openDataJsonSchema(name: OpenDataName): unknown {
  return z.toJSONSchema(openDataSchemas[name]);
}
