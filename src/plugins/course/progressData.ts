import {
  isKind,
  partOf,
  type Catalogue,
  type CoursePage,
} from '../../domain/course/catalogue';
import type {SourcePage} from '../../domain/course/page';
import {sourceOf} from '../../domain/course/rules/rule';
import {exerciseIds} from '../../domain/exercises/exerciseIds';
import {
  isCounted,
  type EditionOutline,
  type OutlineGroup,
  type OutlinePage,
} from '../../domain/progress/outline';
import {exerciseId, questionId} from '../../domain/progress/progress';
import type {Quiz} from '../../domain/quiz/quiz';
import type {ReviewQuestions} from '../../domain/review/reviewQuestions';
import {quizzesIn} from '../remark-quiz/quizFences';
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
      return quizzesOf(source).flatMap((quiz) =>
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

/** Everything in an edition that a reader can have results on. */
export function progressIds(edition: LoadedEdition): Set<string> {
  return new Set(
    edition.pages.flatMap((source) => [
      source.id,
      ...exerciseIds(source.outline).map((id) => exerciseId(source.id, id)),
      ...quizzesOf(source).flatMap((quiz) =>
        quiz.questions.map(({id}) => questionId(source.id, quiz.id, id)),
      ),
    ]),
  );
}

function outlinePage(
  {id, facts, url}: CoursePage,
  source: SourcePage,
): OutlinePage {
  return {
    id,
    title: facts.title,
    url,
    exercises: exerciseIds(source.outline),
    quizzes: quizzesOf(source).map((quiz) => ({
      id: quiz.id,
      questions: quiz.questions.map((question) => question.id),
    })),
  };
}

function quizzesOf({outline}: SourcePage): Quiz[] {
  return (quizzesIn(outline.fences) ?? []).map(({quiz}) => quiz);
}
