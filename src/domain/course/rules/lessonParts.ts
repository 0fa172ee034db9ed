import {isWhole, type SourcePage} from '../page';
import {problemAt, type PageRule} from './rule';

/** Words of prose; code, tables and sources do not count. */
const words = {least: 700, most: 1600};
const leastQuestions = 3;
const leastSources = 3;

/** A lesson has all that a lesson needs: a drawing, an exercise that can be checked alone, a quiz, sources, and a bearable length. */
export const lessonPartProblems: PageRule = function* (page) {
  if (page.kind !== 'lesson' || !isWhole(page)) return;
  for (const message of missingParts(page))
    yield problemAt(page, page.bodyLine, message);
};

function* missingParts(page: SourcePage): Iterable<string> {
  const {diagram, exercise, quiz} = page.blocks;
  if (diagram.found.length === 0)
    yield 'the lesson has no drawing. Add a ```mermaid fence that carries its idea.';
  if (exercise.found.length === 0)
    yield 'the lesson has no exercise. Add ::::exercise[Title]{#id}.';
  for (const part of ['hint', 'solution'] as const)
    if (!exercise.found.some((one) => one[`${part}s`] > 0))
      yield `no exercise of the lesson has a ${part}. Add :::${part} to one.`;
  const questions = quiz.found.flatMap((one) => one.quiz.questions).length;
  // A quiz that cannot be read is reported by its own rule.
  if (quiz.problems.length === 0 && questions < leastQuestions)
    yield `the lesson asks ${questions} quiz questions. Ask at least ${leastQuestions} in a \`\`\`quiz fence.`;
  const end = page.outline.headings.find(({id}) => id === 'sources')?.line;
  const sources = page.outline.links.filter(
    ({url, line}) => /^https?:/.test(url) && line > (end ?? Infinity),
  ).length;
  if (sources < leastSources)
    yield `the lesson names ${sources} sources. Link at least ${leastSources} primary ones under a heading {#sources}.`;
  const count = wordsBefore(end ?? Infinity, page);
  if (count < words.least)
    yield `the lesson has ${count} words of prose. Write at least ${words.least}, or make it a part of another lesson.`;
  if (count > words.most)
    yield `the lesson has ${count} words of prose. Cut it to ${words.most}, or divide it in two.`;
}

/** What a reader reads: without the targets of links and the ids of headings. */
function wordsBefore(end: number, {outline}: SourcePage): number {
  return outline.texts
    .filter(({kind, line}) => kind !== 'cell' && line < end)
    .flatMap(
      ({text}) =>
        text
          .replace(/\[\[[^[\]|]*\|/g, '')
          .replace(/\{#[^{}]*\}/g, '')
          .match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [],
    ).length;
}
