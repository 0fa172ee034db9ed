import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {Search} from './useSearch';

/** What the status line says of a search; empty when there is nothing to say. */
export function useStatusText({
  status,
  text,
  result,
  isShortened,
}: Pick<Search, 'status' | 'text' | 'result' | 'isShortened'>): string {
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
              translate(
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
      return isShortened ? `${shortenedText(text)} ${found}` : found;
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
