import {didYouMean} from '../nearest';

/** What a wiki link's target turned out to be. */
export type Resolution =
  | {
      readonly kind: 'page';
      readonly url: string;
      readonly title: string;
      /** Its title inside of a sentence, where that differs: *container*, not *Container*. */
      readonly titleInSentence?: string | undefined;
      /** The ids of the page's headings; when they are left out, any heading is believed. */
      readonly headings?: readonly string[] | undefined;
    }
  | {readonly kind: 'missing'; readonly suggestions: readonly string[]}
  | {readonly kind: 'ambiguous'; readonly candidates: readonly string[]};

/** Says why a link leads nowhere and how to mend it, or nothing when it leads somewhere. */
export function linkProblem(
  {target, heading}: {target: string; heading: string | undefined},
  resolution: Resolution,
): string | undefined {
  if (resolution.kind === 'missing')
    return `[[${target}]] leads to no page.${choice(resolution.suggestions)} Link to a page id, its last part or its title.`;
  if (resolution.kind === 'ambiguous')
    return `[[${target}]] may be more than one page. Write the whole id.${choice(resolution.candidates)}`;
  const {headings} = resolution;
  if (heading === undefined || headings?.includes(heading) !== false)
    return undefined;
  return `[[${target}#${heading}]]: "${resolution.title}" has no section "${heading}".${didYouMean(heading, headings)} It has: ${headings.join(', ')}.`;
}

function choice(names: readonly string[]): string {
  return names.length === 0
    ? ''
    : ` Did you mean ${names.map((name) => `[[${name}]]`).join(' or ')}?`;
}
