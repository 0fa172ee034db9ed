import type {Catalogue, CoursePage} from './catalogue';

/** A weekend's lessons in its two halves. */
export type LessonPlan = {
  readonly halves: readonly [
    readonly CoursePage<'lesson'>[],
    readonly CoursePage<'lesson'>[],
  ];
  /** What the lessons take, in minutes. */
  readonly minutes: number;
  /** What is left of the weekend's hours, in minutes: for setting up, questions and revision. Below zero, the lessons do not fit. */
  readonly spare: number;
};

/** The lessons in the folder of a weekend or session, in order. */
export function lessonsOf(
  {id}: CoursePage,
  {lessons}: Catalogue,
): CoursePage<'lesson'>[] {
  return lessons.filter((lesson) => lesson.id.startsWith(`${id}/`));
}

/** Divides a weekend's lessons where the longer half is shortest. */
export function lessonPlan(
  module: CoursePage<'module'>,
  catalogue: Catalogue,
): LessonPlan {
  const lessons = lessonsOf(module, catalogue);
  const minutes = sum(lessons);
  const longerHalf = (first: number): number => {
    const before = sum(lessons.slice(0, first));
    return Math.max(before, minutes - before);
  };
  const [middle] = [...lessons.keys()].sort(
    (a, b) => longerHalf(a) - longerHalf(b),
  );
  return {
    halves: [lessons.slice(0, middle), lessons.slice(middle)],
    minutes,
    spare: module.facts.hours * 60 - minutes,
  };
}

function sum(lessons: readonly CoursePage<'lesson'>[]): number {
  return lessons.reduce((total, {facts}) => total + facts.minutes, 0);
}
