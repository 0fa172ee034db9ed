import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {none, type Feature} from '../markdown/feature';
import {isTermMark} from './mentionsInTree';

/** `:term[Kubernetesem]{id=kubernetes}`: where the words alone would not tell the term. */
export type TermMark = {
  readonly id: string;
  readonly text: string;
  readonly line: number;
};

export const termMarkFeature: Feature<TermMark> = {
  read: ({tree, lineOf}) => {
    const found: TermMark[] = [];
    visit(tree, 'textDirective', (node) => {
      if (isTermMark(node))
        found.push({
          id: node.attributes?.id ?? '',
          text: toString(node).trim(),
          line: lineOf(node),
        });
    });
    return {
      found,
      problems: found
        .filter(({id, text}) => id === '' || text === '')
        .map(({line}) => ({
          line,
          message:
            'a term is marked without its words or its id. Write :term[words]{id=docker}, or {id=none} where the words name no term.',
        })),
    };
  },
  problems: none,
  // Where a language marks a word is its own matter.
  shape: none,
  results: none,
  unsearched: none,
  printed: none,
};
