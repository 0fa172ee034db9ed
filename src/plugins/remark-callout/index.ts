import type {Blockquote, Paragraph, PhrasingContent, Root} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {toString} from 'mdast-util-to-string';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {calloutIn} from '../../domain/callouts/calloutIn';
import {calloutKinds} from '../../domain/callouts/calloutKinds';
import type {Locale} from '../../domain/locale';
import {localeOfPath} from '../../domain/markdown/localeOfPath';
import {blocksOf} from '../nodes/readPage';
import type {PlaceOptions} from '../nodes/reportProblems';

/**
 * Turns `> [!note] Title` into `:::note[Title]`, which the theme draws as an admonition.
 *
 * A kind that is not known fails the build.
 */
export const remarkCallout: Plugin<[PlaceOptions?], Root> =
  (options) => (tree, file) => {
    blocksOf('callout', tree, file, options);
    const locale = localeOfPath(file.path);
    visit(tree, 'blockquote', (node, index, parent) => {
      const admonition = admonitionOf(node, locale);
      if (
        admonition !== undefined &&
        parent !== undefined &&
        index !== undefined
      )
        parent.children[index] = admonition;
    });
  };

function admonitionOf(
  node: Blockquote,
  locale: Locale,
): ContainerDirective | undefined {
  const callout = calloutIn(node);
  const kind = calloutKinds[callout?.word ?? ''];
  if (callout === undefined || kind === undefined) return undefined;
  const {rest} = callout;
  // In .md files the theme takes only plain text for a title.
  const title = toString([...callout.title]).trim() || kind.title?.[locale];
  return {
    type: 'containerDirective',
    name: kind.admonition,
    children: [
      ...(title === undefined ? [] : [labelOf(title)]),
      ...(rest.length === 0 ? [] : [paragraphOf(rest)]),
      ...node.children.slice(1),
    ],
  };
}

/** The label in brackets, as remark-directive makes it. */
function labelOf(value: string): Paragraph {
  return {
    ...paragraphOf([{type: 'text', value}]),
    data: {directiveLabel: true},
  };
}

function paragraphOf(children: readonly PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children: [...children]};
}
