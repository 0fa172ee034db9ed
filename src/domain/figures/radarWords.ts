import type {Localized} from '../locale';

/** What a radar says besides its own texts. */
export type RadarWords = {
  /** Opens the table with the same values. */
  readonly values: string;
  /** Heads the column with the names of the axes. */
  readonly axis: string;
  /** Names the scale of every axis. */
  readonly scale: (max: string) => string;
};

export const radarWords: Localized<RadarWords> = {
  pl: {
    values: 'Wartości w tabeli',
    axis: 'Oś',
    scale: (max) => `Skala od 0 do ${max}.`,
  },
  en: {
    values: 'Values in a table',
    axis: 'Axis',
    scale: (max) => `Scale from 0 to ${max}.`,
  },
};
