import type {Code, Paragraph, PhrasingContent, Root} from 'mdast';
import type {Plugin} from 'unified';
import {SKIP, visit} from 'unist-util-visit';
import {
  labCodeOf,
  labCodeProblem,
  quotationIn,
  type Quotation,
  type ReadLab,
} from '../../domain/labCode/labCode';
import {labCodeWords} from '../../domain/labCode/labCodeWords';
import {isUntestedCode} from '../../domain/labCode/untestedCode';
import {fileUrl} from '../../domain/labs/labFiles';
import type {Locale} from '../../domain/locale';
import {localeOfPath} from '../../domain/markdown/localeOfPath';
import {fenceOf} from '../../domain/markdown/outline';
import {downloadLink} from '../nodes/downloadLink';
import {blocksOf} from '../nodes/readPage';
import {reportProblems, type PlaceOptions} from '../nodes/reportProblems';

export type Options = PlaceOptions & {
  /** The text of a file such as `labs/model-api/app/main.py`, or `undefined` when there is none. */
  readonly readLab: ReadLab;
  /** Says whether a page teaches, so that code in it has to say when nothing runs it. */
  readonly teaches?: (path: string) => boolean;
};

/**
 * Fills ` ```python file=labs/… region=… ` with code from the labs, so that what a lesson shows is what the labs test,
 * and says under a block where its code comes from, or that no test runs it.
 *
 * A file or a region that does not exist fails the build.
 */
export const remarkLabCode: Plugin<[Options], Root> =
  (options) => (tree, file) => {
    const {readLab, teaches = () => false} = options;
    reportProblems(
      file,
      'course:lab-code',
      blocksOf('labCode', tree, file).flatMap(({line, ...quotation}) => {
        const message = labCodeProblem(quotation, readLab);
        return message === undefined ? [] : [{line, message}];
      }),
      options,
    );
    const locale = localeOfPath(file.path);
    const isTaught = teaches(file.path);
    visit(tree, 'code', (node, index, parent) => {
      const quotation = quotationIn(fenceOf(node).info);
      if (quotation !== undefined) fill(node, quotation, readLab);
      const note =
        quotation !== undefined
          ? sourceNote(quotation, locale)
          : isTaught && isUntestedCode(fenceOf(node))
            ? [labCodeWords[locale].untested]
            : undefined;
      if (note === undefined || parent === undefined || index === undefined)
        return undefined;
      parent.children.splice(index + 1, 0, noteNode(note));
      return [SKIP, index + 2];
    });
  };

function fill(node: Code, quotation: Quotation, readLab: ReadLab): void {
  node.value = labCodeOf(quotation, readLab) ?? '';
  node.meta = metaWithTitle(node.meta ?? '', quotation.file);
}

/** Docusaurus shows `title="…"` above a block of code; what else the author wrote stays. */
function metaWithTitle(meta: string, path: string): string {
  const rest = meta.replace(/(^|\s)(?:file|region)=\S+/g, ' ').trim();
  return /(^|\s)title=/.test(rest) ? rest : `${rest} title="${path}"`.trim();
}

function sourceNote(
  {file, region}: Quotation,
  locale: Locale,
): (PhrasingContent | string)[] {
  const words = labCodeWords[locale];
  const name = file.split('/').at(-1) ?? file;
  const download = downloadLink(fileUrl(file), `${words.download} ${name}`);
  return region === undefined
    ? [`${words.wholeFile} · `, download]
    : [
        `${words.region} `,
        {type: 'inlineCode', value: region},
        ' · ',
        download,
      ];
}

function noteNode(content: readonly (PhrasingContent | string)[]): Paragraph {
  return {
    type: 'paragraph',
    children: content.map((child) =>
      typeof child === 'string' ? {type: 'text', value: child} : child,
    ),
    data: {hProperties: {className: ['course-code-note']}},
  };
}
