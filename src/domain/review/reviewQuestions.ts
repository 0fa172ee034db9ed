import type {Question} from '../quiz/quiz';

/** A question and where it comes from. */
export type ReviewQuestion = {
  readonly question: Question;
  readonly pageTitle: string;
  /** Path of the lesson below the site's base. */
  readonly url: string;
  readonly sectionTitle: string;
};

/** Every question of an edition by its id, `<page>#<quiz>/<question>`. Written and read by the same build. */
export type ReviewQuestions = Readonly<Record<string, ReviewQuestion>>;
