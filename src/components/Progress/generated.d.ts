/** What the course plugin writes while the site builds, in the language that is built. */
declare module '@generated/course/default/outline.json' {
  import type {EditionOutline} from '@site/src/domain/progress/outline';

  const outline: readonly EditionOutline[];
  export default outline;
}

declare module '@generated/course/default/flash-cards.json' {
  import type {CardFile} from '@site/src/domain/review/flashCards';

  const cards: CardFile;
  export default cards;
}

declare module '@generated/course/default/questions.json' {
  import type {ReviewQuestions} from '@site/src/domain/review/reviewQuestions';

  /** By edition. */
  const questions: Readonly<Record<string, ReviewQuestions>>;
  export default questions;
}
