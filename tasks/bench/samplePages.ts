/** A page that stands for its kind, at the same address in both sites. */
export type SamplePage = {
  readonly kind: string;
  readonly path: string;
  /** Lesson pages must not be heavier than the stock site's; the landing pages of the two sites have nothing in common. */
  readonly isLesson: boolean;
};

export const samplePages: readonly SamplePage[] = [
  {
    kind: 'session, diagrams and formulas',
    path: '/docs/roadmap/features/',
    isLesson: true,
  },
  {
    kind: 'lesson with all tools',
    path: '/docs/modules/model-api/rest-contract/',
    isLesson: true,
  },
  {
    // Its length stays: what a lesson weighs by its own text is its author's business.
    kind: 'every block that a writer can use, formulas too',
    path: '/docs/start/write-a-lesson/',
    isLesson: true,
  },
  {
    kind: 'weekend with a plan and a quiz',
    path: '/docs/modules/model-api/',
    isLesson: true,
  },
  {kind: 'module', path: '/docs/modules/containers/', isLesson: true},
  {kind: 'term', path: '/docs/glossary/container/', isLesson: true},
  {kind: 'stage', path: '/docs/project/planning/', isLesson: true},
  {kind: 'rubric', path: '/docs/project/', isLesson: true},
  {kind: 'landing', path: '/', isLesson: false},
];
