import {createContext} from 'react';

/** The verdict of one check. Page and block together name what was solved, whatever its address. */
export type LiveCodeVerdict = {
  readonly pageId: string;
  readonly blockId: string;
  readonly right: boolean;
};

/** Hears of every verdict that a reader gets; nobody listens unless a provider above the page does. */
export const LiveCodeResults = createContext<{
  readonly onVerdict: (verdict: LiveCodeVerdict) => void;
}>({onVerdict: () => undefined});
