import {none, type Feature} from '../markdown/feature';
import {labCodeProblem, quotationIn, type Quotation} from './labCode';
import {unverifiedProblem} from './unverifiedCode';

/** A quotation and what stands in its fence, which should be nothing. */
export type PlacedQuotation = Quotation & {
  readonly content: string;
  readonly line: number;
};

/** ` ```python file=labs/… region=… `: code that the tests of a lab run. */
export const labCodeFeature: Feature<PlacedQuotation> = {
  read: ({outline}) => ({
    found: outline.fences.flatMap(({info, content, line}) => {
      const quotation = quotationIn(info);
      return quotation === undefined ? [] : [{...quotation, content, line}];
    }),
    problems: [],
  }),
  *problems(quotations, _, {textOf, hash}) {
    for (const {line, ...quotation} of quotations) {
      const message =
        labCodeProblem(quotation, textOf) ??
        unverifiedProblem(quotation, {readLab: textOf, hash});
      if (message !== undefined) yield {line, message};
    }
  },
  shape: {
    many: 'quotations of labs',
    one: 'quotation',
    of: ({file, region, line}) => ({
      id: region === undefined ? file : `${file} ${region}`,
      line,
    }),
  },
  results: none,
  unsearched: 'course-code-note',
  printed: none,
};
