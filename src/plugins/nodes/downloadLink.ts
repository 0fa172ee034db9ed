import type {Link} from 'mdast';
// Adds `hProperties` to the data of mdast's nodes.
import type {} from 'mdast-util-to-hast';

/** What Docusaurus wants before the path of a file that is no page. */
const filePrefix = 'pathname://';

/** A link that saves a file of the site, in the same window. */
export function downloadLink(path: string, text: string): Link {
  return {
    type: 'link',
    url: filePrefix + path,
    children: [{type: 'text', value: text}],
    data: {hProperties: {download: '', target: '_self'}},
  };
}

/** The path below the site's base that a link inside the site leads to; nothing for other links. */
export function sitePathOf(url: string): string | undefined {
  const path = url.startsWith(filePrefix) ? url.slice(filePrefix.length) : url;
  return path.startsWith('/') ? path : undefined;
}
