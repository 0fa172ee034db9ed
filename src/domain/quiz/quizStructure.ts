import {answersOf, type Question} from './quiz';

/** What must be the same in every language, by name, in words that a message can show. */
type QuestionStructure = Readonly<
  Record<'kind' | 'section' | 'answers' | 'right answers', string>
>;

/** Leaves the texts of a question out. */
export function questionStructure(question: Question): QuestionStructure {
  return {
    kind: question.kind,
    section: question.section,
    answers: String(answersOf(question).length),
    'right answers':
      question.kind === 'order'
        ? 'all in order'
        : question.options
            .flatMap(({right}, index) => (right ? [`option ${index + 1}`] : []))
            .join(', '),
  };
}

/** Explains in what two translations of a question differ; an empty list means in nothing but text. */
export function structureDifferences(
  here: Question,
  there: Question,
): {what: string; here: string; there: string}[] {
  const ours = questionStructure(here);
  const theirs = questionStructure(there);
  return (['kind', 'section', 'answers', 'right answers'] as const)
    .filter((what) => ours[what] !== theirs[what])
    .map((what) => ({what, here: ours[what], there: theirs[what]}));
}
