import {labOfPath} from '../labs/labFiles';
import {didYouMean} from '../nearest';
import {regionNames, regionOf} from './regions';

/** What a fence quotes: a file of the labs, and perhaps a region of it. */
export type Quotation = {
  readonly file: string;
  readonly region: string | undefined;
};

/** The text of a file of the labs, or `undefined` when there is none. */
export type ReadLab = (path: string) => string | undefined;

/** Reads `file=` and `region=` of an info string; nothing when the fence quotes nothing. */
export function quotationIn(info: string): Quotation | undefined {
  const file = /(?:^|\s)file=(\S+)/.exec(info)?.[1];
  const region = /(?:^|\s)region=(\S+)/.exec(info)?.[1];
  return file === undefined && region === undefined
    ? undefined
    : {file: unquoted(file ?? ''), region: region && unquoted(region)};
}

/** The lab that a page quotes first. */
export function labQuotedIn(
  quotations: readonly Quotation[],
): string | undefined {
  return quotations
    .map(({file}) => labOfPath(file))
    .find((lab) => lab !== undefined);
}

/** Explains what is wrong with a quotation and what stands in its fence. */
export function labCodeProblem(
  {content, ...quotation}: Quotation & {readonly content: string},
  readLab: ReadLab,
): string | undefined {
  return content.trim() === ''
    ? quotationProblem(quotation, readLab)
    : `A fence with file= gets its code from ${quotation.file}; leave it empty.`;
}

/** The quoted code; nothing when {@link labCodeProblem} has something to say about it. */
export function labCodeOf(
  {file, region}: Quotation,
  readLab: ReadLab,
): string | undefined {
  const source = isInLabs(file) ? readLab(file) : undefined;
  return source === undefined ? undefined : regionOf(source, region);
}

function quotationProblem(
  {file, region}: Quotation,
  readLab: ReadLab,
): string | undefined {
  if (file === '')
    return `region=${region ?? ''} needs a file=labs/… to stand in.`;
  if (!isInLabs(file))
    return `file=${file} is outside labs/; quote a file as file=labs/<lab>/….`;
  const source = readLab(file);
  if (source === undefined)
    return `${file} does not exist; mend the path after file=.`;
  if (regionOf(source, region) !== undefined) return undefined;
  const names = regionNames(source);
  if (region !== undefined && names.includes(region))
    return `Region "${region}" of ${file} is never closed; add an endregion comment.`;
  return `${file} has no region "${region ?? ''}"; it has ${
    names.length === 0 ? 'none' : names.map((name) => `"${name}"`).join(', ')
  }.${didYouMean(region ?? '', names)}`;
}

function isInLabs(file: string): boolean {
  return (
    /^labs\/[\w./@-]+$/.test(file) &&
    !file.split('/').some((part) => part === '..' || part === '.')
  );
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}
