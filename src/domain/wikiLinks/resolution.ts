import {didYouMean} from '../nearest';

/** What a wiki link's target turned out to be. */
export type Resolution =
  | {
      readonly kind: 'page';
      readonly url: string;
      readonly title: string;
      /** The ids of the page's headings; when they are left out, any heading is believed. */
      readonly headings?: readonly string[];
    }
  | {readonly kind: 'missing'; readonly suggestions: readonly string[]}
  | {readonly kind: 'ambiguous'; readonly candidates: readonly string[]};

/** Says why a link leads nowhere and how to mend it, or nothing when it leads somewhere. */
export function linkProblem(
  {target, heading}: {target: string; heading: string | undefined},
  resolution: Resolution,
): string | undefined {
  if (resolution.kind === 'missing')
    return `[[${target}]] leads to no page.${choice(' Did you mean', resolution.suggestions)}`;
  if (resolution.kind === 'ambiguous')
    return `[[${target}]] may be more than one page; write the whole id.${choice(' Did you mean', resolution.candidates)}`;
  const {headings} = resolution;
  if (heading === undefined || headings?.includes(heading) !== false)
    return undefined;
  return `[[${target}#${heading}]]: "${resolution.title}" has no heading "${heading}".${didYouMean(heading, headings)}`;
}

function choice(question: string, names: readonly string[]): string {
  return names.length === 0
    ? ''
    : `${question} ${names.map((name) => `[[${name}]]`).join(' or ')}?`;
}
