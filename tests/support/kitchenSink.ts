/**
 * The page that shows every block at work, for writers and for these tests. What it asks and says can change; its ids cannot without
 * these lines.
 */
export const kitchenSink = {
  id: 'start/write-a-lesson',
  path: 'docs/start/write-a-lesson/',
  exercise: 'p95',
  /** Ids of its questions in the reader's progress. */
  questions: ['sample/block', 'sample/numbers'],
} as const;
