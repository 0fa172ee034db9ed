import type {Outline} from '../markdown/outline';

/** Ids of the exercises of a page, in order, found without building a tree. */
export function exerciseIds({prose}: Pick<Outline, 'prose'>): string[] {
  return prose.flatMap(
    ({text}) =>
      /^\s*:{3,}exercise\b.*\{[^}]*#([\w-]+)[^}]*\}\s*$/.exec(text)?.[1] ?? [],
  );
}
