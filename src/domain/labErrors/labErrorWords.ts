import type {Localized} from '../locale';

/** Names of the facts of an error. */
export const labErrorWords: Localized<{
  readonly cause: string;
  readonly cure: string;
  readonly also: string;
  readonly versions: string;
  readonly lesson: string;
  readonly source: string;
}> = {
  pl: {
    cause: 'Przyczyna',
    cure: 'Naprawa',
    also: 'Także jako',
    versions: 'Wersje',
    lesson: 'Gdzie w kursie',
    source: 'Źródło',
  },
  en: {
    cause: 'Cause',
    cure: 'Cure',
    also: 'Also as',
    versions: 'Versions',
    lesson: 'Where in the course',
    source: 'Source',
  },
};
