/** What a pull request may try to get into a page: a form of script, of frame or of foreign file. */
export type Poison = {
  readonly what: string;
  /** Stands at the end of a page. */
  readonly text: string;
  /** What the check says; or readers see the poison as a text, or nothing of it. */
  readonly becomes: RegExp | 'text' | 'nothing';
  /** The line of the poison that is blamed, when it is not the first. */
  readonly line?: number;
};
