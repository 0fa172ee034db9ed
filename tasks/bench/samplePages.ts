/** A page that stands for its kind, at the same address in all sites of the bench. */
export type SamplePage = {
  readonly kind: string;
  readonly path: string;
  /** The landing pages of two sites have nothing in common. */
  readonly isLesson: boolean;
  /** Whether the bench measures how fast it is: that takes a minute for each site. */
  readonly isTimed?: boolean;
  /** What a first visit may weigh as long as nobody touches anything: gzipped bytes. */
  readonly limit: number;
};

const document = 45_000;
const lesson = 55_000;
/** KaTeX's own: its style sheet and up to four of its fonts. */
const formulas = 25_000;

export const samplePages: readonly SamplePage[] = [
  {
    kind: 'session, diagrams and formulas',
    path: '/docs/roadmap/features/',
    isLesson: true,
    limit: document + formulas,
  },
  {
    kind: 'lesson with all tools',
    path: '/docs/modules/model-api/rest-contract/',
    isLesson: true,
    isTimed: true,
    limit: lesson,
  },
  {
    // Its length stays: what a lesson weighs by its own text is its author's business.
    kind: 'every block that a writer can use, formulas too',
    path: '/docs/start/write-a-lesson/',
    isLesson: true,
    limit: lesson + formulas,
  },
  {
    kind: 'weekend with a plan and a quiz',
    path: '/docs/modules/model-api/',
    isLesson: true,
    limit: lesson,
  },
  {
    kind: 'module',
    path: '/docs/modules/containers/',
    isLesson: true,
    limit: lesson,
  },
  {
    kind: 'term',
    path: '/docs/glossary/container/',
    isLesson: true,
    isTimed: true,
    limit: document,
  },
  {
    kind: 'stage',
    path: '/docs/project/planning/',
    isLesson: true,
    limit: document,
  },
  {kind: 'rubric', path: '/docs/project/', isLesson: true, limit: document},
  {kind: 'landing', path: '/', isLesson: false, limit: document},
];
