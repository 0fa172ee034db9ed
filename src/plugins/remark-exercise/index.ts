import type {Paragraph, PhrasingContent, Root} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
// Adds `hName` and `hProperties` to the data of mdast's nodes.
import type {} from 'mdast-util-to-hast';
import type {Plugin} from 'unified';
import {
  exercisesIn,
  isLabel,
  partsOf,
} from '../../domain/exercises/exercisesIn';
import {exerciseWords, summaryOf} from '../../domain/exercises/exerciseWords';
import {objectiveNumbers, practiceText} from '../../domain/exercises/practice';
import type {Locale} from '../../domain/locale';
import {localeOfPath} from '../../domain/markdown/localeOfPath';
import {exerciseId} from '../../domain/progress/progress';
import {svgElement} from '../../domain/svg/svgElement';
import {hastNode} from '../nodes/hastNode';
import {blocksOf} from '../nodes/readPage';
import type {PlaceOptions} from '../nodes/reportProblems';

export type Options = PlaceOptions & {
  /** The id of a page, under which marks are stored. Without one an exercise cannot be marked as done. */
  readonly pageIdOf?: (path: string) => string | undefined;
};

/**
 * Turns `::::exercise[Title]{#id}` with its `:::hint` and `:::solution` into a section whose hints and
 * solutions stay closed until they are asked for.
 *
 * An exercise without an id or a solution fails the build.
 */
export const remarkExercise: Plugin<[Options?], Root> =
  (options = {}) =>
  (tree, file) => {
    blocksOf('exercise', tree, file, options);
    const locale = localeOfPath(file.path);
    const pageId = options.pageIdOf?.(file.path);
    for (const exercise of exercisesIn(tree)) {
      asSection(exercise, locale);
      if (pageId !== undefined)
        exercise.children.push(doneRoom(pageId, exercise));
    }
  };

/** `course-done` is mapped to the button that marks the exercise. */
function doneRoom(pageId: string, exercise: ContainerDirective): Paragraph {
  const id = exercise.attributes?.id ?? '';
  return hastNode(
    svgElement('course-done', {dataItem: exerciseId(pageId, id)}),
  );
}

function asSection(exercise: ContainerDirective, locale: Locale): void {
  const words = exerciseWords[locale];
  const id = exercise.attributes?.id ?? '';
  const titleId = `${id}-title`;
  const [label] = exercise.children;
  exercise.data = {
    ...exercise.data,
    hName: 'section',
    hProperties: {
      id,
      className: ['course-exercise'],
      ariaLabelledBy: [titleId],
    },
  };
  if (label?.type === 'paragraph' && isLabel(label)) {
    label.children = [
      {type: 'text', value: `${words.exercise}: `},
      ...label.children,
    ];
    // Not a heading: an exercise is no part of the table of contents.
    label.data = {
      hProperties: {id: titleId, className: ['course-exercise-title']},
    };
    const practised = objectiveNumbers(exercise.attributes?.practises ?? '');
    if (practised !== undefined)
      exercise.children.splice(1, 0, practice(practiceText[locale](practised)));
  }
  asDetails(partsOf(exercise, 'hint'), words.hint, 'course-hint');
  asDetails(partsOf(exercise, 'solution'), words.solution, 'course-solution');
}

/** Leads to the objectives, which the build lists above the text of a lesson. */
function practice(text: string): Paragraph {
  return {
    type: 'paragraph',
    children: [
      {
        type: 'link',
        url: '#outcomes',
        children: [{type: 'text', value: text}],
      },
    ],
    data: {hProperties: {className: ['course-exercise-practice']}},
  };
}

/** `course-details` is mapped to a plain `<details>`: the theme's own stays shut without JavaScript. */
function asDetails(
  parts: readonly ContainerDirective[],
  word: string,
  className: string,
): void {
  parts.forEach((part, index) => {
    part.data = {
      ...part.data,
      hName: 'course-details',
      hProperties: {className: [className]},
    };
    part.children.unshift(
      summary([{type: 'text', value: summaryOf(word, index, parts.length)}]),
    );
  });
}

function summary(children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children, data: {hName: 'summary'}};
}
