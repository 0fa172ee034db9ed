import type {Shape, ShapeOf} from '../../markdown/feature';
import type {Finding} from '../../problem';
import type {Repository} from '../../repository';
import {featureOf, type FeatureName} from '../features';
import {isWhole, type SourcePage} from '../page';
import {problemAt, type EditionPages} from './rule';
import {sequenceProblem} from './sequence';
import {translatedPairs} from './translatedPairs';

/** The rule of one kind of block: it can be read, what it needs is there, and both languages have the same. */
export function blockRule(
  name: FeatureName,
): (
  edition: Pick<EditionPages, 'pages'>,
  repository: Repository,
) => Iterable<Finding> {
  const {problems, shape} = featureOf(name);
  return function* ({pages}, repository) {
    for (const page of pages) {
      const {found, problems: unreadable} = page.blocks[name];
      for (const {line, message} of [
        ...unreadable,
        ...(problems?.(found, page, repository) ?? []),
      ])
        yield problemAt(page, line, message);
    }
    if (shape === undefined) return;
    for (const {translation, original} of translatedPairs(pages)) {
      const sides = [translation, original].map((page) => page.blocks[name]);
      // What cannot be read cannot be compared.
      if (
        ![translation, original].every(isWhole) ||
        sides.some(({problems: unreadable}) => unreadable.length > 0)
      )
        continue;
      const [here = [], there = []] = sides.map(({found}) =>
        found.map(shape.of),
      );
      yield* differences(
        {page: translation, steps: here},
        {page: original, steps: there},
        shape,
      );
    }
  };
}

type Side = {readonly page: SourcePage; readonly steps: readonly Shape[]};

function* differences(
  here: Side,
  there: Side,
  {many, one, parts}: Pick<ShapeOf<never>, 'many' | 'one' | 'parts'>,
): Iterable<Finding> {
  const [problem] = sequenceProblem(many, here, there);
  if (problem !== undefined) {
    yield problem;
    return;
  }
  for (const [index, ours] of here.steps.entries()) {
    const theirs = there.steps[index];
    if (theirs === undefined) continue;
    for (const [fact, value] of Object.entries(ours.facts ?? {})) {
      const other = theirs.facts?.[fact] ?? 'nothing';
      if (value !== other)
        yield problemAt(
          here.page,
          ours.line,
          `${one} "${ours.id}": ${fact}: ${value} here, ${other} in the Polish page at ${there.page.path}:${theirs.line}. Only texts may differ.`,
        );
    }
    if (parts !== undefined)
      yield* differences(
        {page: here.page, steps: ours.parts ?? []},
        {page: there.page, steps: theirs.parts ?? []},
        {many: `${parts.many} of the ${one} "${ours.id}"`, one: parts.one},
      );
  }
}
