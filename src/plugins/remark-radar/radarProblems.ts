import {readRadar, type Radar} from '../../domain/figures/readRadar';
import type {LineProblem} from '../../domain/markdown/lineProblem';
import type {Fence} from '../../domain/markdown/outline';
import {yamlIn} from '../markdown/yamlFence';

/** Says whether a fence holds a radar chart. */
export function isRadar({info}: Pick<Fence, 'info'>): boolean {
  return /^radar(\s|$)/.test(info);
}

/** Explains what is wrong with the radar charts among a page's fences, at the lines of the page. */
export function radarProblems(fences: readonly Fence[]): LineProblem[] {
  return fences.filter(isRadar).flatMap((fence) => {
    const read = radarIn(fence);
    return 'problems' in read ? read.problems : [];
  });
}

/** Reads the YAML of one fence. */
export function radarIn(
  fence: Fence,
): {radar: Radar} | {problems: LineProblem[]} {
  const yaml = yamlIn(fence, 'The radar');
  return 'problems' in yaml ? yaml : readRadar(yaml.value, yaml.lineOf);
}
