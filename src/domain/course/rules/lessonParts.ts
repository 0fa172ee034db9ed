import type {SourcePage} from '../page';
import {problemAt, type PageRule} from './rule';

/** Words of prose; code, tables and sources do not count. */
const words = {least: 700, most: 1600};
const leastQuestions = 3;
const leastSources = 3;

/** A lesson has all that a lesson needs: a drawing, an exercise that can be checked alone, a quiz, sources, and a bearable length. */
export const lessonPartProblems: PageRule = (page) => {
  if (page.kind !== 'lesson') return [];
  const missing = [
    ...drawing(page),
    ...exercise(page),
    ...quiz(page),
    ...sources(page),
    ...length(page),
  ];
  return missing.map((message) => problemAt(page, page.bodyLine, message));
};

function drawing({outline}: SourcePage): string[] {
  return outline.fences.some(({info}) => info === 'mermaid')
    ? []
    : [
        'the lesson has no drawing. Add a ```mermaid fence that carries its idea.',
      ];
}

function exercise({outline}: SourcePage): string[] {
  return ['exercise', 'hint', 'solution']
    .filter(
      (name) =>
        !outline.prose.some(({text}) =>
          new RegExp(`^\\s*:{3,}${name}\\b`).test(text),
        ),
    )
    .map((name) =>
      name === 'exercise'
        ? 'the lesson has no exercise. Add ::::exercise[Title]{#id}.'
        : `no exercise of the lesson has a ${name}. Add :::${name} to one.`,
    );
}

function quiz({outline}: SourcePage): string[] {
  const questions = outline.fences
    .filter(({info}) => info === 'quiz')
    .flatMap(({content}) => content.match(/^\s*- id:/gm) ?? []).length;
  return questions >= leastQuestions
    ? []
    : [
        `the lesson asks ${questions} quiz questions. Ask at least ${leastQuestions} in a \`\`\`quiz fence.`,
      ];
}

function sources({outline}: SourcePage): string[] {
  const from = outline.headings.find(({id}) => id === 'sources')?.line;
  const links =
    from === undefined
      ? 0
      : outline.prose
          .filter(({line}) => line > from)
          .flatMap(({text}) => text.match(/\]\(https?:/g) ?? []).length;
  return links >= leastSources
    ? []
    : [
        `the lesson names ${links} sources. Link at least ${leastSources} primary ones under a heading {#sources}.`,
      ];
}

function length({outline}: SourcePage): string[] {
  const end =
    outline.headings.find(({id}) => id === 'sources')?.line ?? Infinity;
  const count = outline.prose
    .filter(({text, line}) => line < end && !text.startsWith('|'))
    .flatMap(
      ({text}) => plain(text).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [],
    ).length;
  if (count < words.least)
    return [
      `the lesson has ${count} words of prose. Write at least ${words.least}, or make it a part of another lesson.`,
    ];
  if (count > words.most)
    return [
      `the lesson has ${count} words of prose. Cut it to ${words.most}, or divide it in two.`,
    ];
  return [];
}

/** What a reader reads: without the targets of links and the ids of headings. */
function plain(text: string): string {
  return text
    .replace(/\[\[[^\]|]*\|/g, '')
    .replace(/\]\([^)]*\)/g, '')
    .replace(/\{#[^}]*\}/g, '');
}
