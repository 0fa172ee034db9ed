import type {Quiz} from './quiz';

/** All that the interactive quiz needs, handed from the build to the browser in an attribute. */
export type QuizData = {
  /** Results are stored under it; without one, as in a blog post, they are not stored. */
  readonly pageId?: string;
  readonly quiz: Quiz;
  /** What the headings say to which the questions point. */
  readonly titleBySection: Readonly<Record<string, string>>;
};

export function encodeQuizData(data: QuizData): string {
  return JSON.stringify(data);
}

/** Reads what {@link encodeQuizData} wrote in the same build, so it is not checked again. */
export function decodeQuizData(text: string): QuizData {
  return JSON.parse(text) as QuizData;
}
