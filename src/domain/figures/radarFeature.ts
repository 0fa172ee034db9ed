import {none, type Feature} from '../markdown/feature';
import {yamlIn} from '../markdown/yamlIn';
import {readRadar, type Radar} from './readRadar';

export type PlacedRadar = {readonly radar: Radar; readonly line: number};

/** ` ```radar `: small charts of the same axes. */
export const radarFeature: Feature<PlacedRadar> = {
  read: ({outline}) => {
    const read = outline.fences
      .filter(({info}) => /^radar(\s|$)/.test(info))
      .map((fence) => {
        const yaml = yamlIn(fence, 'The radar');
        const result =
          'problems' in yaml ? yaml : readRadar(yaml.value, yaml.lineOf);
        return {line: fence.line, ...result};
      });
    return {
      found: read.filter((result) => 'radar' in result),
      problems: read.flatMap((result) =>
        'problems' in result ? result.problems : [],
      ),
    };
  },
  problems: none,
  shape: {
    many: 'radars',
    one: 'radar',
    of: ({radar: {max, series}, line}) => ({
      id: `${series.length} series up to ${max}`,
      line,
      parts: series.map(({values}) => ({id: values.join(', '), line})),
    }),
    parts: {many: 'values', one: 'series'},
  },
  results: none,
  unsearched: none,
  printed: none,
};
