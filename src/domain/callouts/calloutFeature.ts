import {visit} from 'unist-util-visit';
import {none, type Feature} from '../markdown/feature';
import {didYouMean} from '../nearest';
import {calloutIn} from './calloutIn';
import {calloutKinds} from './calloutKinds';

export type Callout = {readonly word: string; readonly line: number};

/** `> [!note] Title`, as GitHub and Obsidian write what stands out of a text. */
export const calloutFeature: Feature<Callout> = {
  read: ({tree, lineOf}) => {
    const found: Callout[] = [];
    visit(tree, 'blockquote', (node) => {
      const word = calloutIn(node)?.word;
      if (word !== undefined) found.push({word, line: lineOf(node)});
    });
    const words = Object.keys(calloutKinds);
    return {
      found,
      problems: found
        .filter(({word}) => !words.includes(word))
        .map(({word, line}) => ({
          line,
          message: `"[!${word}]" is no kind of callout.${didYouMean(word, words)} Write one of: ${words.join(', ')}.`,
        })),
    };
  },
  problems: none,
  shape: {
    many: 'callouts',
    one: 'callout',
    of: ({word, line}) => ({id: word, line}),
  },
  results: none,
  unsearched: none,
  printed: none,
};
