import {readYaml} from '../schema/readYaml';
import type {LineProblem} from './lineProblem';
import type {Read} from './feature';
import type {Outline} from './outline';

/**
 * Reads every fence of a name as YAML; one that cannot be read is left out and told of.
 *
 * @param what - what the fence holds, as the start of a message: "The quiz"
 */
export function readYamlFences<Value extends object>(
  {fences}: Pick<Outline, 'fences'>,
  {name, what}: {readonly name: string; readonly what: string},
  read: (
    value: unknown,
    lineOf: (path: readonly PropertyKey[]) => number,
  ) => Value | {problems: LineProblem[]},
): Read<Value & {readonly line: number}> {
  const found: (Value & {readonly line: number})[] = [];
  const problems: LineProblem[] = [];
  for (const fence of fences) {
    if (fence.info.split(' ', 1)[0] !== name) continue;
    const yaml = readYaml(fence.content);
    if ('problems' in yaml) {
      for (const {line, message} of yaml.problems)
        problems.push({
          line: fence.line + line,
          message: `${what} is not YAML: ${message}.`,
        });
      continue;
    }
    const lineOf = (path: readonly PropertyKey[]) =>
      fence.line + Math.max(1, yaml.lineOf(path));
    const result = read(yaml.value, lineOf);
    if ('problems' in result) problems.push(...result.problems);
    else found.push({...result, line: fence.line});
  }
  return {found, problems};
}
