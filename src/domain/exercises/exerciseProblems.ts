import type {LineProblem} from '../markdown/lineProblem';
import {repeatedIds} from '../markdown/repeated';

/** What the rules of an exercise look at. */
export type Exercise = {
  readonly id: string | undefined;
  /** Plain text of the label in brackets. */
  readonly title: string;
  /** The objectives of its page that it practises, as written: `1 3`. */
  readonly practises: string | undefined;
  /** Whether anything stands in it besides hints and solutions. */
  readonly hasTask: boolean;
  readonly hints: number;
  readonly solutions: number;
  readonly line: number;
};

/** A hint or a solution that stands outside every exercise. */
export type Stray = {readonly name: string; readonly line: number};

/** Explains what is wrong with the exercises of a page. */
export function exerciseProblems(
  exercises: readonly Exercise[],
  strays: readonly Stray[],
): LineProblem[] {
  return [
    ...exercises.flatMap((exercise) =>
      messagesFor(exercise).map((message) => ({line: exercise.line, message})),
    ),
    ...repeatedIds('exercise', exercises),
    ...strays.map(({name, line}) => ({
      line,
      message: `:::${name} stands outside an exercise; put it between ::::exercise[Title]{#id} and its closing ::::.`,
    })),
  ];
}

function messagesFor({id, title, hasTask, solutions}: Exercise): string[] {
  const name = title === '' ? 'The exercise' : `Exercise "${title}"`;
  const messages: string[] = [];
  if (title === '')
    messages.push(
      'The exercise has no title; write ::::exercise[Title]{#kebab-id}.',
    );
  if (id === undefined)
    messages.push(`${name} has no id; write {#kebab-id} after its title.`);
  else if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    messages.push(`${name} has the id "${id}"; write it as kebab-case ASCII.`);
  if (!hasTask) messages.push(`${name} has no task; say what is to be done.`);
  if (solutions === 0)
    messages.push(`${name} has no solution; add :::solution inside it.`);
  return messages;
}
