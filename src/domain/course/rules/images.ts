import {addressOf} from '../../markdown/addressOf';
import type {Repository} from '../../repository';
import {imageProblem, type ImageFile} from '../../wikiLinks/imageProblem';
import type {SourcePage} from '../page';
import {problemAt, type PageRule} from './rule';

/** Images stand beside their page, are light, and say what they show. */
export const imageProblems: PageRule = function* (page, repository) {
  for (const {line, ...image} of imagesOf(page)) {
    const file = fileBeside(page.path, image.name, repository);
    const message = imageProblem(image, file);
    if (message !== undefined) yield problemAt(page, line, message);
  }
};

function imagesOf({outline: {images, wikiLinks}}: SourcePage) {
  return [
    ...wikiLinks
      .filter(({embeds}) => embeds)
      .map(({target: name, label: alt = '', line}) => ({
        name,
        alt,
        raw: `![[${name}]]`,
        line,
      })),
    ...images
      .filter(({url}) => !addressOf(url).isElsewhere)
      // An image without alternative text is reported by the rule of markup.
      .map(({url, line}) => ({
        name: decoded(url),
        alt: '…',
        raw: `![…](${url})`,
        line,
      })),
  ];
}

function fileBeside(
  page: string,
  name: string,
  {sizeOf, textOf}: Repository,
): ImageFile | undefined {
  const {pathname} = new URL(encodeURI(name), `file:///${encodeURI(page)}`);
  const path = decodeURI(pathname).slice(1);
  const bytes = sizeOf(path);
  return bytes === undefined
    ? undefined
    : {bytes, text: () => textOf(path) ?? ''};
}

/** An address may have its spaces as `%20`. */
function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
