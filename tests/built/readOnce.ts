import {builtPages} from '../support/builtPages';

/** Reads the built pages before the tests start, so that they find them read. */
export default function readOnce(): void {
  builtPages();
}
