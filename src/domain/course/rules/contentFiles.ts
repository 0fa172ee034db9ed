import {characterProblems} from './encoding';
import type {Finding} from '../../problem';
import type {Repository} from '../../repository';
import {svgProblems} from '../../svg/svgProblems';

/** Where Docusaurus looks for content: whatever lies there is built, whether a rule reads it or not. */
const folders = [
  'docs',
  'versioned_docs',
  'blog',
  'i18n',
  'static',
  'src/pages',
];

/** What rules read, or may stand beside it. */
const known = [
  // What systems leave behind.
  /\/\.[^/]+$/,
  /^(?:docs|versioned_docs|blog|i18n)\/.*\.md$/,
  /^(?!src\/).*\.(?:svg|png|jpe?g|webp)$/,
  /^static\/(?:CNAME|robots\.txt)$/,
  /^blog\/(?:authors|tags)\.yml$/,
  /^i18n\/[a-z]+\/docusaurus-plugin-content-blog\/(?:authors|tags)\.yml$/,
  /^i18n\/[a-z]+\/code\.json$/,
  /^i18n\/[a-z]+\/docusaurus-[a-z-]+\/[\w.-]+\.json$/,
];

/** Files that no rule reads would be built, or dropped, unseen: code in MDX, a page that ends in `.MD`. */
export function* contentFileProblems({
  filesIn,
  textOf,
}: Repository): Iterable<Finding> {
  for (const file of folders.flatMap(filesIn)) {
    if (!known.some((kind) => kind.test(file))) {
      yield {
        file,
        line: 1,
        message: /\.(?:mdx?|markdown)$/i.test(file)
          ? 'pages are plain Markdown in files that end in ".md". Rename it, and write what was code as a fence or a directive.'
          : 'nothing reads files of this kind here. Put code into labs/, a picture beside its page as .svg, .png, .jpg or .webp, or delete it.',
      };
      continue;
    }
    // Files of static/ are served as they are; drawings beside pages are checked where a page shows them.
    if (/^static\/.*\.svg$/.test(file))
      for (const {line, message} of svgProblems(textOf(file) ?? ''))
        // Where such a drawing is used decides what it is called.
        if (!/^needs a <(?:title|desc)>/.test(message))
          yield {file, line, message};
    if (/\.(?:json|ya?ml|svg|txt)$/.test(file))
      for (const {line, message} of characterProblems(textOf(file) ?? ''))
        yield {file, line, message};
    if (/^i18n\/.*\.json$/.test(file) && !isTranslation(textOf(file) ?? ''))
      yield {
        file,
        line: 1,
        message:
          'the file is no JSON with an entry for each text. Mend it, or write it anew: npx docusaurus write-translations',
      };
  }
}

/** Docusaurus stops at anything else without naming the file. */
function isTranslation(json: string): boolean {
  try {
    const data: unknown = JSON.parse(json);
    return typeof data === 'object' && data !== null && !Array.isArray(data);
  } catch {
    return false;
  }
}
