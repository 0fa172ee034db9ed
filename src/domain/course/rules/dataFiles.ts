import {isScalar, LineCounter, parseDocument, visit} from 'yaml';
import {belongsToLab} from '../../labs/labFiles';
import {addressOf, runsCode} from '../../markdown/addressOf';
import type {Finding} from '../../problem';
import type {Repository} from '../../repository';

/** Folders of data that Docusaurus draws pages from. JSON is YAML, too. */
const dataFolders = ['blog', 'i18n', 'versioned_sidebars'];

/** What a browser that is sent to such a file runs, or shows in the site's name. */
const documents = /\.(?:x?html?|xht|shtml|svgz?|xml|xslt?|m?js|css|pdf|swf)$/i;

/** Data of pages hold texts and addresses, and labs hold files to read: nothing of them runs or loads from elsewhere. */
export function* dataFileProblems({
  filesIn,
  textOf,
}: Pick<Repository, 'filesIn' | 'textOf'>): Iterable<Finding> {
  for (const file of dataFolders.flatMap(filesIn))
    if (/\.(?:json|yml)$/.test(file))
      for (const {key, text, line} of textsIn(textOf(file) ?? '')) {
        const what = fault(key, text);
        if (what !== undefined)
          yield {file, line, message: `"${key}" holds ${what}`};
      }
  for (const file of filesIn('labs'))
    if (belongsToLab(file) && documents.test(file))
      yield {
        file,
        line: 1,
        message:
          'the site serves files of labs, and a browser would run this one. Write it by code of the lab, or delete it.',
      };
}

function fault(key: string, text: string): string | undefined {
  if (/<[a-z!/?]/i.test(text))
    return 'markup. Only plain text is shown as it is.';
  const {scheme, isElsewhere} = addressOf(text);
  if (runsCode(scheme)) return 'an address that runs code. Remove it.';
  return isElsewhere && /image/i.test(key)
    ? 'an image from another server. Put the file into static/img/.'
    : undefined;
}

/** Every text of a file with the key that it stands under. */
function textsIn(
  source: string,
): {readonly key: string; readonly text: string; readonly line: number}[] {
  const counter = new LineCounter();
  const found: {key: string; text: string; line: number}[] = [];
  visit(parseDocument(source, {lineCounter: counter}), {
    Pair: (_, {key, value}) => {
      if (!isScalar(value) || typeof value.value !== 'string') return;
      found.push({
        key: String(isScalar(key) ? key.value : key),
        text: value.value,
        line: counter.linePos(value.range?.[0] ?? 0).line,
      });
    },
  });
  return found;
}
