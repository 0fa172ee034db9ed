import {pageOfId} from './progress';

/** Old id → new id, by edition. */
export type Redirects = Readonly<
  Record<string, Readonly<Record<string, string>>>
>;

/**
 * Pages, exercises and questions that got another id after readers may have had results on them.
 *
 * `'modules/model-api/rest': 'modules/model-api/rest-contract'` takes along the exercises and the questions of a page;
 * an exercise or a question that moved by itself has a line of its own. The check refuses dead, needless and chained lines.
 */
export const redirects: Redirects = {
  2: {
    'modules/model-api/contract-tests#mend-the-bug':
      'modules/model-api/contract-tests#fix-the-bug',
  },
};

/** The id that something has today. */
export function followRedirect(
  id: string,
  table: Readonly<Record<string, string>>,
): string {
  const whole = own(table, id);
  if (whole !== undefined) return whole;
  const pageId = pageOfId(id);
  const page = own(table, pageId);
  return page === undefined ? id : page + id.slice(pageId.length);
}

/**
 * Explains what is wrong with the redirects of an edition.
 *
 * @param ids - everything in the edition that a reader can have results on
 */
export function redirectProblems(
  table: Readonly<Record<string, string>>,
  ids: ReadonlySet<string>,
): {readonly from: string; readonly message: string}[] {
  return Object.entries(table).flatMap(([from, to]) =>
    messagesFor(from, to, table, ids).map((message) => ({
      from,
      message: `The redirect from "${from}" ${message}`,
    })),
  );
}

function messagesFor(
  from: string,
  to: string,
  table: Readonly<Record<string, string>>,
  ids: ReadonlySet<string>,
): string[] {
  if (from === to) return ['leads to itself; remove it.'];
  const next = followRedirect(to, table);
  if (next === from)
    return [`and the one from "${to}" go in a circle; remove one of them.`];
  if (next !== to)
    return [`leads to "${to}", which is redirected too; write "${next}".`];
  return [
    ...(ids.has(from)
      ? ['hides what still has this id; remove the redirect.']
      : []),
    ...(ids.has(to)
      ? []
      : [
          `leads to "${to}", which is not in the course; write the id of today.`,
        ]),
  ];
}

function own(
  table: Readonly<Record<string, string>>,
  id: string,
): string | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}
