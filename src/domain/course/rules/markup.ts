import {addressOf, runsCode} from '../../markdown/addressOf';
import type {SourcePage} from '../page';
import {problemAt, type PageRule} from './rule';

/** Lessons are plain Markdown: nothing in them runs, hides or loads from elsewhere. */
export const markupProblems: PageRule = function* (page) {
  const found = [...html(page), ...links(page), ...images(page)];
  for (const [line, what] of found)
    yield problemAt(page, line, `the line holds ${what}`);
};

type Found = Iterable<readonly [line: number, what: string]>;

function* html({outline}: SourcePage): Found {
  const lines = new Map(outline.html.map(({name, line}) => [line, name]));
  for (const [line, name] of lines)
    yield [
      line,
      name.startsWith('<!--')
        ? 'an HTML comment. Remove it.'
        : 'raw HTML or JSX. Use Markdown, a fence or a directive.',
    ];
}

/** Other schemes run code, or lead to what only the author has. */
const linkSchemes: readonly (string | undefined)[] = [
  undefined,
  'http',
  'https',
  'mailto',
];

function* links({outline}: SourcePage): Found {
  for (const {url, text, line} of outline.links) {
    if (text === '')
      yield [line, 'a link without text. Write what it leads to in [ ].'];
    const {scheme, isElsewhere} = addressOf(url);
    if (runsCode(scheme)) yield [line, 'a link that runs code. Remove it.'];
    else if (scheme === undefined && isElsewhere)
      yield [line, 'a link without a scheme. Begin it with https:.'];
    else if (!linkSchemes.includes(scheme))
      yield [
        line,
        `a link with the scheme "${scheme ?? ''}:". Use https: or mailto:.`,
      ];
  }
}

function* images({outline}: SourcePage): Found {
  for (const {url, alt, line} of outline.images) {
    if (addressOf(url).isElsewhere)
      yield [
        line,
        'an image from another server. Put the file beside the page.',
      ];
    if (alt.trim() === '')
      yield [line, 'an image without alternative text. Describe it in [ ].'];
  }
}
