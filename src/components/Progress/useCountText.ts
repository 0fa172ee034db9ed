import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {Difference} from '../../domain/progress/difference';

/** Sentences with numbers, in the plural forms of the language (Polish: one, few, many, other). */
export function useCountText(): {
  readonly ofDifference: (difference: Difference) => string[];
  readonly skipped: (count: number) => string;
  readonly fromFuture: (count: number) => string;
} {
  const {selectMessage} = usePluralForm();
  return {
    ofDifference: (difference) =>
      [
        {count: difference.pagesDone, text: pagesDone},
        {count: difference.exercisesDone, text: exercisesDone},
        {count: difference.answersAdded, text: answersAdded},
        {count: difference.codeChanged, text: codeChanged},
        {count: difference.pagesUndone, text: pagesUndone},
        {count: difference.exercisesUndone, text: exercisesUndone},
        {count: difference.answersRemoved, text: answersRemoved},
        {count: difference.codeRemoved, text: codeRemoved},
      ]
        .filter(({count}) => count > 0)
        .map(({count, text}) => selectMessage(count, text(count))),
    skipped: (count) => selectMessage(count, skipped(count)),
    fromFuture: (count) => selectMessage(count, fromFuture(count)),
  };
}

function pagesDone(count: number): string {
  return translate(
    {
      id: 'course.ProgressPage.pagesDone',
      message:
        'Przybędzie 1 ukończona strona.|Przybędą {count} ukończone strony.|Przybędzie {count} ukończonych stron.|Przybędzie {count} ukończonych stron.',
      description: 'Change by a merge; plural forms',
    },
    {count},
  );
}

function pagesUndone(count: number): string {
  return translate(
    {
      id: 'course.ProgressPage.pagesUndone',
      message:
        '1 strona nie będzie już oznaczona jako ukończona.|{count} strony nie będą już oznaczone jako ukończone.|{count} stron nie będzie już oznaczonych jako ukończone.|{count} stron nie będzie już oznaczonych jako ukończone.',
      description: 'Change by a merge; plural forms',
    },
    {count},
  );
}

function exercisesDone(count: number): string {
  return translate(
    {
      id: 'course.ProgressPage.exercisesDone',
      message:
        'Przybędzie 1 zrobione ćwiczenie.|Przybędą {count} zrobione ćwiczenia.|Przybędzie {count} zrobionych ćwiczeń.|Przybędzie {count} zrobionych ćwiczeń.',
      description: 'Change by a merge; plural forms',
    },
    {count},
  );
}

function exercisesUndone(count: number): string {
  return translate(
    {
      id: 'course.ProgressPage.exercisesUndone',
      message:
        '1 ćwiczenie nie będzie już oznaczone jako zrobione.|{count} ćwiczenia nie będą już oznaczone jako zrobione.|{count} ćwiczeń nie będzie już oznaczonych jako zrobione.|{count} ćwiczeń nie będzie już oznaczonych jako zrobione.',
      description: 'Change by a merge; plural forms',
    },
    {count},
  );
}

function codeChanged(count: number): string {
  return translate(
    {
      id: 'course.ProgressPage.codeChanged',
      message:
        'Zmieni się Twój kod w 1 bloku.|Zmieni się Twój kod w {count} blokach.|Zmieni się Twój kod w {count} blokach.|Zmieni się Twój kod w {count} blokach.',
      description: 'Change by a merge; plural forms',
    },
    {count},
  );
}

function codeRemoved(count: number): string {
  return translate(
    {
      id: 'course.ProgressPage.codeRemoved',
      message:
        'Ubędzie Twój kod z 1 bloku.|Ubędzie Twój kod z {count} bloków.|Ubędzie Twój kod z {count} bloków.|Ubędzie Twój kod z {count} bloków.',
      description: 'Change by a merge; plural forms',
    },
    {count},
  );
}

function answersAdded(count: number): string {
  return translate(
    {
      id: 'course.ProgressPage.answersAdded',
      message:
        'Przybędzie 1 odpowiedź w quizach.|Przybędą {count} odpowiedzi w quizach.|Przybędzie {count} odpowiedzi w quizach.|Przybędzie {count} odpowiedzi w quizach.',
      description: 'Change by a merge; plural forms',
    },
    {count},
  );
}

function answersRemoved(count: number): string {
  return translate(
    {
      id: 'course.ProgressPage.answersRemoved',
      message:
        'Ubędzie 1 odpowiedź w quizach.|Ubędą {count} odpowiedzi w quizach.|Ubędzie {count} odpowiedzi w quizach.|Ubędzie {count} odpowiedzi w quizach.',
      description: 'Change by a merge; plural forms',
    },
    {count},
  );
}

function skipped(count: number): string {
  return translate(
    {
      id: 'course.ProgressPage.skipped',
      message:
        'W pliku jest 1 wpis, którego nie da się odczytać; zostanie pominięty.|W pliku są {count} wpisy, których nie da się odczytać; zostaną pominięte.|W pliku jest {count} wpisów, których nie da się odczytać; zostaną pominięte.|W pliku jest {count} wpisów, których nie da się odczytać; zostaną pominięte.',
      description: 'Entries of an imported file; plural forms',
    },
    {count},
  );
}

function fromFuture(count: number): string {
  return translate(
    {
      id: 'course.ProgressPage.fromFuture',
      message:
        'W pliku jest 1 data z przyszłości; policzymy ją jako dzisiejszą.|W pliku są {count} daty z przyszłości; policzymy je jako dzisiejsze.|W pliku jest {count} dat z przyszłości; policzymy je jako dzisiejsze.|W pliku jest {count} dat z przyszłości; policzymy je jako dzisiejsze.',
      description: 'Dates of an imported file; plural forms',
    },
    {count},
  );
}
