import {translate} from '@docusaurus/Translate';
import type {ProgressState} from './progressStore';

/** Warns a reader whose progress is not stored; `undefined` when it is. */
export function keptText(kept: ProgressState['kept']): string | undefined {
  switch (kept) {
    case 'stored':
      return undefined;
    case 'memory':
      return translate({
        id: 'course.Progress.memory',
        message:
          'Przeglądarka nie pozwala zapisać postępu albo nie ma na niego miejsca. Zniknie po zamknięciu strony, chyba że zapiszesz go do pliku na stronie „Mój postęp”.',
        description: 'Warning: progress is kept in memory only',
      });
    case 'blocked':
      return translate({
        id: 'course.Progress.blocked',
        message:
          'W przeglądarce jest zapis postępu, którego nie da się odczytać, i nie ma miejsca, żeby go odłożyć. Pobierz go i usuń na stronie „Mój postęp”; do tego czasu nowy postęp się nie zapisuje.',
        description:
          'Warning: stored progress cannot be read, so nothing is stored over it',
      });
    case 'newer':
      return translate({
        id: 'course.Progress.newer',
        message:
          'Postęp zapisała nowsza wersja tej strony, więc ta niczego nie zmienia. Odśwież stronę.',
        description: 'Warning: another tab runs a later release of the site',
      });
  }
}
