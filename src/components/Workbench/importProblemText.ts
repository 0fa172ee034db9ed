import {translate} from '@docusaurus/Translate';
import type {ImportedGrading} from '../../domain/grading/importGrading';

/** Says why a file or an address is refused. */
export function importProblemText(
  problem: Extract<ImportedGrading, {problem: string}>,
): string {
  switch (problem.problem) {
    case 'tooBig':
      return translate({
        id: 'course.Workbench.tooBig',
        message:
          'Ten plik jest za duży: projekty mieszczą się w 2 MB. Nic się nie zmieniło.',
        description: 'Status: the chosen file is too big',
      });
    case 'damaged':
      return translate({
        id: 'course.Workbench.unreadable',
        message:
          'Tego pliku albo odnośnika nie da się odczytać: jest ucięty albo uszkodzony. Nic się nie zmieniło.',
        description: 'Status: the import is no JSON',
      });
    case 'foreign':
      return translate({
        id: 'course.Workbench.foreign',
        message:
          'To nie jest plik z warsztatu projektu. Wybierz plik, który ta strona zapisała. Nic się nie zmieniło.',
        description: 'Status: the import is something else',
      });
    case 'newer':
      return translate({
        id: 'course.Workbench.fileIsNewer',
        message:
          'Ten plik zapisała nowsza wersja strony. Odśwież stronę i wczytaj go jeszcze raz. Nic się nie zmieniło.',
        description: 'Status: the import is of a later release',
      });
    case 'points':
      return translate(
        {
          id: 'course.Workbench.importPoints',
          message:
            'W pliku etap {stage} ma {points} pkt, a daje najwyżej {maximum}. Popraw plik albo poproś o nowy. Nic się nie zmieniło.',
          description: 'Status: the import has impossible points',
        },
        {
          stage: problem.stage,
          points: problem.points,
          maximum: problem.maximum,
        },
      );
  }
}
