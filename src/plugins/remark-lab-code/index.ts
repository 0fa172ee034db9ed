import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {
  labCodeOf,
  labCodeProblems,
  quotationIn,
  type ReadLab,
} from '../../domain/labCode/labCode';
import {fenceOf, fencesOf} from '../markdown/fenceOf';
import {reportProblems, type PlaceOptions} from '../markdown/reportProblems';

export type Options = PlaceOptions & {
  /** The text of a file such as `labs/model-api/app/main.py`, or `undefined` when there is none. */
  readonly readLab: ReadLab;
};

/**
 * Fills ` ```python file=labs/… region=… ` with code from the labs, so that what a lesson shows is what the labs test.
 *
 * A file or a region that does not exist fails the build.
 */
export const remarkLabCode: Plugin<[Options], Root> =
  (options) => (tree, file) => {
    const {readLab} = options;
    reportProblems(
      file,
      'course:lab-code',
      labCodeProblems(fencesOf(tree), readLab),
      options,
    );
    visit(tree, 'code', (node) => {
      const quotation = quotationIn(fenceOf(node).info);
      if (quotation === undefined) return;
      node.value = labCodeOf(quotation, readLab) ?? '';
      node.meta = metaWithTitle(node.meta ?? '', quotation.file);
    });
  };

/** Docusaurus shows `title="…"` above a block of code; what else the author wrote stays. */
function metaWithTitle(meta: string, path: string): string {
  const rest = meta.replace(/(^|\s)(?:file|region)=\S+/g, ' ').trim();
  return /(^|\s)title=/.test(rest) ? rest : `${rest} title="${path}"`.trim();
}
