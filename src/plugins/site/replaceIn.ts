/**
 * Replaces a part of Docusaurus's template of a page.
 *
 * @param place - the file to mend when Docusaurus has another template
 * @throws Error when the template has no such part
 */
export function replaceIn(
  template: string,
  from: string,
  to: string,
  place: string,
): string {
  if (!template.includes(from))
    throw new Error(
      `The page template of Docusaurus has no ${from} any more; mend ${place}.`,
    );
  return template.replace(from, () => to);
}
