import {
  isKind,
  partOf,
  type Catalogue,
  type CoursePage,
} from '../../domain/course/catalogue';
import type {SourcePage} from '../../domain/course/page';
import {sourceOf} from '../../domain/course/rules/rule';
import {
  isCounted,
  type EditionOutline,
  type OutlineGroup,
  type OutlinePage,
} from '../../domain/progress/outline';
import {questionId} from '../../domain/progress/progress';
import type {ReviewQuestions} from '../../domain/review/reviewQuestions';
import type {LoadedEdition} from './loadCourse';

/** What progress counts in an edition, in the order of the course. */
export function editionOutline(
  edition: LoadedEdition,
  catalogue: Catalogue,
): EditionOutline {
  const all = [...catalogue.pages.values()];
  const outlined = (pages: readonly CoursePage[]): OutlinePage[] =>
    pages.map((page) => outlinePage(page, sourceOf(edition, page)));
  const folderOf = (head: CoursePage): OutlinePage[] =>
    outlined([
      head,
      ...all.filter(({id}) => id.startsWith(`${head.id}/`) && isCounted(id)),
    ]);
  const groups: OutlineGroup[] = [
    {
      id: 'start',
      kind: 'start',
      title: '',
      pages: outlined(
        all.filter(({id}) => partOf(id) === 'start' && isCounted(id)),
      ),
    },
    ...catalogue.modules.map((page): OutlineGroup => ({
      id: page.id,
      kind: 'module',
      number: page.facts.module,
      title: page.facts.title,
      pages: folderOf(page),
    })),
    ...catalogue.sessions.map((page): OutlineGroup => ({
      id: page.id,
      kind: 'session',
      number: page.facts.session,
      title: page.facts.title,
      pages: folderOf(page),
    })),
    {
      id: 'project',
      kind: 'project',
      title: '',
      pages: outlined(all.filter((page) => isKind(page, 'stage'))),
    },
  ];
  return {
    edition: edition.id,
    groups: groups.filter(({pages}) => pages.length > 0),
  };
}

/** Every question of an edition in one language, by its id. */
export function reviewQuestions(
  edition: LoadedEdition,
  catalogue: Catalogue,
): ReviewQuestions {
  return Object.fromEntries(
    [...catalogue.pages.values()].flatMap((page) => {
      const source = sourceOf(edition, page);
      const {headings} = source.outline;
      return source.blocks.quiz.found.flatMap(({quiz}) =>
        quiz.questions.map((question) => [
          questionId(page.id, quiz.id, question.id),
          {
            question,
            pageTitle: page.facts.title,
            url: page.url,
            sectionTitle:
              headings.find(({id}) => id === question.section)?.text ?? '',
          },
        ]),
      );
    }),
  );
}

function outlinePage(
  {id, facts, url}: CoursePage,
  {blocks: {exercise, quiz}}: SourcePage,
): OutlinePage {
  return {
    id,
    title: facts.title,
    url,
    exercises: exercise.found.flatMap(({id: own}) => own ?? []),
    quizzes: quiz.found.map(({quiz}) => ({
      id: quiz.id,
      questions: quiz.questions.map((question) => question.id),
    })),
  };
}
