import type {Problem} from '../problem';

/** A problem inside one file whose path the caller knows. */
export type LineProblem = Pick<Problem, 'line' | 'message'>;

/** Shows the start of a text that an author wrote, quoted, so that an error stays one line. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}
