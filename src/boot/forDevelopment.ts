import {copyOnClick} from './copyCode';
import {printWithAppendix} from './printAppendix';

// The server for writing has the application at once, and no boot: this is what boot does beside waking it.
if (typeof window !== 'undefined') {
  copyOnClick();
  printWithAppendix();
}
