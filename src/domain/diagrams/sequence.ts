import {quote} from '../markdown/lineProblem';
import type {Grammar} from './grammar';

const opening = /^(?:loop|alt|opt|par|critical|break)(?:\s+\S.*)?$/;

const lines = [
  opening,
  /^(?:participant|actor)\s+[^\s]+(?:\s+as\s+\S.*)?$/,
  /^Note\s+(?:left of|right of|over)\s+[^:]+:\s*\S.*$/i,
  /^(?:else|and)(?:\s+\S.*)?$/,
  /^end$/,
  /^[^\s]+?\s*(?:-->>|->>|-->|->|--\)|-\)|--x|-x)\s*[+-]?[^\s]+?\s*:\s*\S.*$/,
];

/** `sequenceDiagram`: who says what to whom, in order. */
export const sequence: Grammar = {
  header: /^sequenceDiagram$/,
  lineProblem: (text) =>
    lines.some((line) => line.test(text))
      ? undefined
      : `${quote(text)} cannot be drawn; write e.g. Client->>API: POST /predict, without "activate" or "autonumber".`,
  depth: (text) => (opening.test(text) ? 1 : text === 'end' ? -1 : 0),
  closing: 'end',
};
