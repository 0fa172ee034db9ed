import {didYouMean} from '../../nearest';
import type {Finding} from '../../problem';
import {alignmentKeys} from '../alignment';
import type {Catalogue, CoursePage} from '../catalogue';
import {checks, planned} from '../schemas';
import {problemAtKey, sourceOf, type EditionRule} from './rule';

/** Each stage has an estimate, and each criterion names what teaches it, what practises it and how it is checked. */
export const alignmentProblems: EditionRule = (edition) =>
  edition.isFrozen
    ? []
    : edition.catalogues.flatMap((catalogue) =>
        catalogue.stages
          .filter(({locale}) => locale === catalogue.locale)
          .flatMap((stage) =>
            Array.from(messagesFor(stage, catalogue), ({key, message}) =>
              problemAtKey(sourceOf(edition, stage), key, message),
            ),
          ),
      );

type Message = {
  readonly key: readonly PropertyKey[];
  readonly message: Finding['message'];
};

function* messagesFor(
  {facts}: CoursePage<'stage'>,
  catalogue: Catalogue,
): Iterable<Message> {
  if (facts.estimatedHours === undefined)
    yield {
      key: ['stage'],
      message:
        'the stage has no "estimatedHours". Estimate the hours of work of a whole team.',
    };
  for (const [index, criterion] of facts.criteria.entries()) {
    const key = ['criteria', index];
    if (criterion.checked === undefined)
      yield {
        key,
        message: `criterion "${criterion.id}" does not say how it is checked. Add "checked": ${checks.join(', ')}.`,
      };
    for (const name of alignmentKeys) {
      const ids = criterion[name];
      if (ids === undefined)
        yield {
          key,
          message: `criterion "${criterion.id}" does not say what it is ${name} by. Add "${name}": ${exampleOf[name]}, or "[${planned}]" while the course has none.`,
        };
      else if (ids.includes(planned) && ids.length > 1)
        yield {
          key: [...key, name],
          message: `criterion "${criterion.id}" is ${name} by pages and "${planned}" at once. Remove "${planned}" or the pages.`,
        };
      else
        for (const [place, id] of ids.entries())
          yield* unknownTarget(id, name, [...key, name, place], catalogue);
    }
  }
}

const exampleOf = {
  taught: 'pages or sections, "[modules/model-api/openapi#document]"',
  practised: 'exercises, "[modules/model-api/openapi#step-8]"',
} as const;

function* unknownTarget(
  id: string,
  name: (typeof alignmentKeys)[number],
  key: readonly PropertyKey[],
  {pages, unread}: Catalogue,
): Iterable<Message> {
  const [pageId = '', anchor] = id.split('#');
  const page = pages.get(pageId);
  if (id === planned || unread.some((one) => one.id === pageId)) return;
  // Who knows what an unclosed block swallows.
  if (page?.isWhole === false) return;
  const anchors = page === undefined ? [] : anchorsOf(page, name);
  const isKnown =
    page !== undefined &&
    (anchor === undefined ? name === 'taught' : anchors.includes(anchor));
  if (isKnown) return;
  const known =
    page === undefined
      ? [...pages.keys()]
      : anchors.map((one) => `${pageId}#${one}`);
  yield {
    key,
    message: `"${id}" is no ${name === 'taught' ? 'page or section' : 'exercise'} of this edition.${didYouMean(id, known)} Correct it, or write "[${planned}]".`,
  };
}

function anchorsOf(
  {headings, exerciseIds}: CoursePage,
  name: (typeof alignmentKeys)[number],
): string[] {
  return [...(name === 'taught' ? headings.keys() : exerciseIds)];
}
