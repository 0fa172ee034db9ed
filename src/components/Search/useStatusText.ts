import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {Search} from './useSearch';

/** What the status line says of a search; empty when there is nothing to say. */
export function useStatusText({
  status,
  text,
  result,
}: Pick<Search, 'status' | 'text' | 'result'>): string {
  const {selectMessage} = usePluralForm();
  switch (status) {
    case 'idle':
    case 'loading':
      return '';
    case 'slow':
      return loadingText();
    case 'failed':
      return translate({
        id: 'course.Search.failed',
        message: 'Nie udało się wczytać wyszukiwarki.',
        description: 'Status: the search index cannot be loaded',
      });
    case 'answered': {
      const total = result?.total ?? 0;
      const found =
        total === 0
          ? translate(
              {
                id: 'course.Search.none',
                message: 'Brak wyników dla „{text}”.',
                description: 'Status: nothing found',
              },
              {text},
            )
          : selectMessage(
              total,
              result?.isWeak === true
                ? weakText(text, total)
                : translate(
                    {
                      id: 'course.Search.found',
                      message:
                        'Znaleziono {total} sekcję.|Znaleziono {total} sekcje.|Znaleziono {total} sekcji.|Znaleziono {total} sekcji.',
                      description:
                        'Status: number of sections found (one|few|many|other in Polish, one|other in English)',
                    },
                    {total},
                  ),
            );
      return result?.shortenedTo === undefined
        ? found
        : `${shortenedText(result.shortenedTo)} ${found}`;
    }
  }
}

export function loadingText(): string {
  return translate({
    id: 'course.Search.loading',
    message: 'Wczytuję wyszukiwarkę…',
    description: 'Status: the search index is being loaded',
  });
}

function weakText(text: string, total: number): string {
  return translate(
    {
      id: 'course.Search.weak',
      message:
        'Brak dobrych wyników dla „{text}”. Najbliższe: {total} sekcja.|Brak dobrych wyników dla „{text}”. Najbliższe: {total} sekcje.|Brak dobrych wyników dla „{text}”. Najbliższe: {total} sekcji.|Brak dobrych wyników dla „{text}”. Najbliższe: {total} sekcji.',
      description:
        'Status: less than half of the query is known, so that what was found is only near it (one|few|many|other in Polish, one|other in English)',
    },
    {text, total},
  );
}

function shortenedText(text: string): string {
  return translate(
    {
      id: 'course.Search.shortened',
      message: 'Zapytanie skrócono do „{text}”.',
      description: 'Status: the query was too long',
    },
    {text},
  );
}
