import {flowchart} from './flowchart';
import {sequence} from './sequence';
import type {Grammar} from './grammar';
import {state} from './state';

/** The kinds of diagrams that can be drawn. */
export const grammars: readonly Grammar[] = [flowchart, sequence, state];
