import type {Code, Paragraph, Root, RootContent} from 'mdast';
// Adds `hName` and `hProperties` to the data of mdast's nodes.
import type {} from 'mdast-util-to-hast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import type {LiveBlock} from '../../domain/liveCode/liveBlock';
import {encodeLiveCodeData} from '../../domain/liveCode/liveCodeData';
import {
  liveCodeWords,
  type LiveCodeWords,
} from '../../domain/liveCode/liveCodeWords';
import {liveFenceIn} from '../../domain/liveCode/liveFence';
import {localeOfPath} from '../../domain/markdown/localeOfPath';
import {fenceOf} from '../../domain/markdown/outline';
import {blocksOf} from '../nodes/readPage';
import type {PlaceOptions} from '../nodes/reportProblems';

export type Options = PlaceOptions & {
  /**
   * The id of a page, under which verdicts are stored: addresses change, ids do not.
   * Without one the code runs, and its verdicts are forgotten.
   */
  readonly pageIdOf?: (path: string) => string | undefined;
};

/**
 * Turns ` ```python live ` with its ` ```text output ` into code that readers can run, and ` ```python check `
 * into closed details.
 *
 * Live code without an id, or an exercise without a check, fails the build.
 */
export const remarkLiveCode: Plugin<[Options?], Root> =
  (options = {}) =>
  (tree, file) => {
    const blocks = blocksOf('liveCode', tree, file, options);
    const words = liveCodeWords[localeOfPath(file.path)];
    const pageId = options.pageIdOf?.(file.path);
    visit(tree, 'code', (node, index, parent) => {
      const fence = liveFenceIn(fenceOf(node).info)?.fence;
      if (fence === undefined || parent === undefined || index === undefined)
        return;
      const children: RootContent[] = parent.children;
      node.meta = null;
      if (fence.kind === 'live') {
        const output = outputAfter(children[index + 1]);
        const block = blocks.find(({id}) => id === fence.id);
        if (block === undefined) return;
        const order = blocks.indexOf(block) + 1;
        children.splice(
          index,
          output === undefined ? 1 : 2,
          asLive(node, output, block, {order, words, pageId}),
        );
      } else if (fence.kind === 'check')
        children[index] = asDetails(node, words.check);
    });
  };

function outputAfter(node: RootContent | undefined): Code | undefined {
  if (node?.type !== 'code') return undefined;
  if (liveFenceIn(fenceOf(node).info)?.fence.kind !== 'output')
    return undefined;
  node.meta = null;
  return node;
}

type Place = {
  readonly order: number;
  readonly words: LiveCodeWords;
  readonly pageId: string | undefined;
};

function asLive(
  code: Code,
  output: Code | undefined,
  {id, isExercise, check}: LiveBlock,
  {order, words, pageId}: Place,
): RootContent {
  const data = encodeLiveCodeData({
    ...(pageId === undefined ? {} : {pageId}),
    id,
    order,
    isExercise,
    code: code.value,
    ...(check === undefined ? {} : {check: check.code}),
  });
  const recorded =
    output === undefined
      ? [line(words.noOutput, 'course-live-note')]
      : [line(words.output, 'course-live-caption'), output];
  return element(
    'course-live',
    {
      className: ['course-live'],
      ariaLabel: `${isExercise ? words.exercise : words.block} ${order}`,
      dataLive: data,
    },
    // Already seen; its place in the tree is another now.
    [
      {...code},
      element('div', {className: ['course-live-recorded']}, recorded),
    ],
  );
}

/** `course-details` is mapped to a plain `<details>`, which opens without scripts, too. */
function asDetails(code: Code, summary: string): RootContent {
  return element('course-details', {className: ['course-live-check']}, [
    {
      type: 'paragraph',
      children: [{type: 'text', value: summary}],
      data: {hName: 'summary'},
    },
    {...code},
  ]);
}

/** A quotation in Markdown's tree may hold what any element may; it renders as the element. */
function element(
  hName: string,
  hProperties: Record<string, string | string[]>,
  children: RootContent[],
): RootContent {
  return {
    type: 'blockquote',
    children: children as never,
    data: {hName, hProperties},
  };
}

function line(value: string, className: string): Paragraph {
  return {
    type: 'paragraph',
    children: [{type: 'text', value}],
    data: {hProperties: {className: [className]}},
  };
}
