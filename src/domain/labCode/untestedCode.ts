import type {Fence} from '../markdown/outline';
import {quotationIn} from './labCode';

/** Languages of code that a reader will run. Transcripts (`console`), data and plain text are not in them: they show what came out. */
const runnable: ReadonlySet<string> = new Set([
  'python',
  'py',
  'bash',
  'sh',
  'shell',
  'powershell',
]);

/** Words after the language of a block that the page itself runs, or that belongs to such a block. */
const ranByPage = /^(?:live|check|solution)$/;

/** Says whether a block is code to run that nothing in the project runs: neither the tests of a lab nor the page itself. */
export function isUntestedCode({info}: Pick<Fence, 'info'>): boolean {
  const [language = '', ...meta] = info.split(/\s+/);
  return (
    runnable.has(language) &&
    quotationIn(info) === undefined &&
    !meta.some((word) => ranByPage.test(word))
  );
}
