import {none, type Feature} from '../markdown/feature';
import {readYamlFences} from '../markdown/readYamlFences';
import {readRadar, type Radar} from './readRadar';

export type PlacedRadar = {readonly radar: Radar; readonly line: number};

/** ` ```radar `: small charts of the same axes. */
export const radarFeature: Feature<PlacedRadar> = {
  read: ({outline}) =>
    readYamlFences(outline, {name: 'radar', what: 'The radar'}, readRadar),
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
