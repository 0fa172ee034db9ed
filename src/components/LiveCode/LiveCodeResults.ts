import {createContext} from 'react';
import type {WrittenCode} from '../../domain/progress/progress';

/** Page and block together name the code, whatever its address. */
export type BlockPlace = {
  readonly pageId: string;
  readonly blockId: string;
};

/** The verdict of one check. */
export type LiveCodeVerdict = BlockPlace & {readonly right: boolean};

/** Hears of every verdict that a reader gets, and keeps the code that they write; nobody does unless a provider above the page does. */
export const LiveCodeResults = createContext<{
  readonly onVerdict: (verdict: LiveCodeVerdict) => void;
  readonly onWrite: (place: BlockPlace, text: string) => void;
  /** What the reader last made of a block; `undefined` when nobody knows of anything. */
  readonly lastCode: (place: BlockPlace) => WrittenCode | undefined;
}>({
  onVerdict: () => undefined,
  onWrite: () => undefined,
  lastCode: () => undefined,
});
