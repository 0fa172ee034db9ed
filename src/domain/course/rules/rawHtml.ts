import {problemAt, type PageRule} from './rule';

const forbidden: readonly (readonly [RegExp, string])[] = [
  [
    /<\/?[a-zA-Z][^<>]*>/,
    'raw HTML or JSX. Use Markdown, a fence or a directive.',
  ],
  [/<!--/, 'an HTML comment. Remove it.'],
  [
    /\]\(\s*(?:javascript|data|vbscript):/i,
    'a link that runs code. Remove it.',
  ],
  [
    /!\[[^\]]*\]\(\s*(?:https?:)?\/\//,
    'an image from another server. Put the file beside the page.',
  ],
  [/!\[\s*\]\(/, 'an image without alternative text. Describe it in [ ].'],
];

/** Lessons are plain Markdown: nothing in them runs, hides or loads from elsewhere. */
export const rawHtmlProblems: PageRule = (page) =>
  page.outline.prose.flatMap(({text, line}) =>
    forbidden
      .filter(([pattern]) => pattern.test(withoutAutolinks(text)))
      .map(([, message]) => problemAt(page, line, `the line holds ${message}`)),
  );

function withoutAutolinks(text: string): string {
  return text.replace(/<https?:\/\/[^>\s]+>/g, '');
}
