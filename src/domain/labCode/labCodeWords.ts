import type {Localized} from '../locale';

/** What stands under a block of code. */
export const labCodeWords: Localized<{
  /** Before the name of a region. */
  readonly region: string;
  readonly wholeFile: string;
  /** Before the name of a file. */
  readonly download: string;
  readonly untested: string;
}> = {
  pl: {
    region: 'Fragment',
    wholeFile: 'Cały plik',
    download: 'Pobierz',
    untested: 'Tego bloku nie uruchamiają testy.',
  },
  en: {
    region: 'Region',
    wholeFile: 'The whole file',
    download: 'Download',
    untested: 'No test runs this block.',
  },
};
