import type {CoursePage} from '../course/catalogue';

/** A name by which texts call a term. */
export type TermName = {
  /** The last part of the term's page: `kubernetes`. */
  readonly term: string;
  readonly text: string;
  /** Its capitals are meant: *Helm* is a tool, a helm is not. */
  readonly isProper: boolean;
  /** Also an everyday word, or that of another term: *Service*, *Deployment*. */
  readonly isCommon: boolean;
};

/** All names of the terms that link by themselves, and what only looks like one. */
export type TermNames = {
  readonly names: readonly TermName[];
  readonly falseNames: readonly string[];
};

type Term = Pick<CoursePage<'term'>, 'id' | 'facts'>;

/** What texts call the terms: their titles and `names`, without what is `ambiguous`. */
export function termNames(terms: readonly Term[]): TermNames {
  return {
    names: terms.flatMap(({id, facts}) => {
      const term = termIdOf(id);
      return [
        ...(facts.ambiguous === true
          ? []
          : [
              {
                term,
                text: nameInTitle(facts.title),
                isProper: facts.kind === 'tool',
                isCommon: false,
              },
            ]),
        // Written as in the middle of a sentence: their capitals are meant.
        ...(facts.names ?? []).map((text) => ({
          term,
          text,
          isProper: true,
          isCommon: facts.ambiguous === true,
        })),
      ];
    }),
    falseNames: terms.flatMap(({facts: {ambiguous}}) =>
      typeof ambiguous === 'object' ? ambiguous : [],
    ),
  };
}

/** Everything by which the search knows the terms, whatever its capitals. */
export function looseNames(terms: readonly Term[]): TermNames {
  return {
    names: terms.flatMap(({id, facts}) =>
      [nameInTitle(facts.title), ...(facts.names ?? []), ...facts.aliases].map(
        (name) => ({
          term: termIdOf(id),
          text: name.toLowerCase(),
          isProper: false,
          isCommon: false,
        }),
      ),
    ),
    falseNames: [],
  };
}

/** The id of a term by that of its page: `glossary/docker` → `docker`. */
export function termIdOf(pageId: string): string {
  return pageId.replace(/^glossary\//, '');
}

/** A title without what explains it: *Job i CronJob (Kubernetes)*. */
export function nameInTitle(title: string): string {
  return title.replace(/\s*\(.*\)$/, '');
}
