import {translate} from '@docusaurus/Translate';
import type {GradingState} from './gradingStore';

/** Warns a reader whose projects are not stored; `undefined` when they are. */
export function keptText(kept: GradingState['kept']): string | undefined {
  switch (kept) {
    case 'stored':
      return undefined;
    case 'memory':
      return translate({
        id: 'course.Workbench.memory',
        message:
          'Przeglądarka nie pozwala zapisać projektu albo nie ma na niego miejsca. Zniknie po zamknięciu strony, chyba że zapiszesz go do pliku w warsztacie projektu.',
        description: 'Warning: projects are kept in memory only',
      });
    case 'blocked':
      return translate({
        id: 'course.Workbench.blocked',
        message:
          'W przeglądarce jest zapis projektów, którego nie da się odczytać, i nie ma miejsca, żeby go odłożyć. Pobierz go i usuń w warsztacie projektu; do tego czasu nic nowego się nie zapisuje.',
        description:
          'Warning: stored projects cannot be read, so nothing is stored over them',
      });
    case 'newer':
      return translate({
        id: 'course.Workbench.newer',
        message:
          'Projekty zapisała nowsza wersja tej strony, więc ta niczego nie zmienia. Odśwież stronę.',
        description: 'Warning: another tab runs a later release of the site',
      });
  }
}
