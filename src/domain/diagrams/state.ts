import {quote} from '../markdown/lineProblem';
import type {Grammar} from './grammar';

const opening = /^state\s+(?:"[^"]+"\s+as\s+)?[\w\p{L}]+\s*\{$/u;

const lines = [
  opening,
  /^\}$/,
  /^direction\s+(?:TD|TB|LR|BT|RL)$/,
  /^state\s+"[^"]+"\s+as\s+[\w\p{L}]+$/u,
  /^(?:\[\*\]|[\w\p{L}-]+)\s+-->\s+(?:\[\*\]|[\w\p{L}-]+)(?:\s*:\s*\S.*)?$/u,
  /^[\w\p{L}-]+\s*:\s*\S.*$/u,
];

/** `stateDiagram-v2`: states and what leads from one to the next. */
export const state: Grammar = {
  header: /^stateDiagram(?:-v2)?$/,
  lineProblem: (text) =>
    lines.some((line) => line.test(text))
      ? undefined
      : `${quote(text)} cannot be drawn; write e.g. Ready --> Running: start, without notes.`,
  depth: (text) => (opening.test(text) ? 1 : text === '}' ? -1 : 0),
  closing: '}',
};
