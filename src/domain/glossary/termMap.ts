import type {Catalogue, CoursePage} from '../course/catalogue';

type Term = CoursePage<'term'>;

/** The terms to which a term is related, those that have to do with each other side by side, and the pairs of these. */
export type Neighborhood = {
  readonly terms: readonly Term[];
  readonly pairs: readonly (readonly [number, number])[];
};

export function neighborhoodOf(
  term: Term,
  {terms}: Pick<Catalogue, 'terms'>,
): Neighborhood {
  const related = term.facts.related.flatMap(
    (id) => terms.find((other) => other.id === `glossary/${id}`) ?? [],
  );
  const ordered = chained(related);
  return {
    terms: ordered,
    pairs: ordered.flatMap((one, place) =>
      ordered
        .slice(place + 1)
        .flatMap((other, distance): [number, number][] =>
          areRelated(one, other) ? [[place, place + 1 + distance]] : [],
        ),
    ),
  };
}

function areRelated(one: Term, other: Term): boolean {
  const names = (from: Term, to: Term): boolean =>
    from.facts.related.some((id) => `glossary/${id}` === to.id);
  return names(one, other) || names(other, one);
}

/** Each is followed by the first of the others that has to do with it. */
function chained(terms: readonly Term[]): Term[] {
  const [first, ...rest] = terms;
  if (first === undefined) return [];
  const chain = [first];
  while (rest.length > 0) {
    const last = chain.at(-1) ?? first;
    const next = Math.max(
      rest.findIndex((term) => areRelated(last, term)),
      0,
    );
    chain.push(...rest.splice(next, 1));
  }
  return chain;
}
