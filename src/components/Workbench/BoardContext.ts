import {createContext, use} from 'react';
import type {Rubric} from '../../domain/grading/rubric';
import type {WhatIf} from '../../domain/grading/standing';
import type {GradingState, GradingStore} from './gradingStore';

/** What every part of the workbench works with. */
export type BoardData = {
  readonly rubric: Rubric;
  readonly state: GradingState;
  readonly store: GradingStore;
  /** Points that the reader only supposes; `undefined` while they suppose nothing. */
  readonly whatIf: WhatIf | undefined;
  readonly setWhatIf: (whatIf: WhatIf | undefined) => void;
};

export const BoardContext = createContext<BoardData | undefined>(undefined);

export function useBoard(): BoardData {
  const board = use(BoardContext);
  if (board === undefined) throw new Error('No workbench around this part.');
  return board;
}
