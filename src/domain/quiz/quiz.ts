/** Questions on one page, with the reasons behind every answer. */
export type Quiz = {
  /** Unique on the page and the same in every language: results are stored under it. */
  readonly id: string;
  readonly questions: readonly Question[];
};

export type Question = ChoiceQuestion | OrderQuestion;

/** `single` and `output` have exactly one right option; `multiple` has right and wrong ones. */
export type ChoiceQuestion = Asked & {
  readonly kind: 'single' | 'multiple' | 'output';
  /** Python whose output is asked for; only `output` has it. */
  readonly code?: string;
  readonly options: readonly Option[];
};

/** Asks for an order: the items stand in the right one. */
export type OrderQuestion = Asked & {
  readonly kind: 'order';
  readonly items: readonly Item[];
};

export type Option = Item & {readonly right: boolean};

/** Texts are plain, but for inline code between back-ticks. */
export type Item = {
  readonly text: string;
  /** Why this is right or wrong, or why it stands in this place. */
  readonly reason: string;
};

type Asked = {
  /** Unique in the quiz and the same in every language. */
  readonly id: string;
  readonly question: string;
  /** Id of the heading of this page under which the answer stands. */
  readonly section: string;
};

/** What there is to choose from, or to put in order. */
export function answersOf(question: Question): readonly Item[] {
  return question.kind === 'order' ? question.items : question.options;
}

/** A quiz and the lines of its file on which it and its questions stand. */
export type PlacedQuiz = {
  readonly quiz: Quiz;
  readonly line: number;
  readonly questionLines: readonly number[];
};
