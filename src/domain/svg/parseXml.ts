import {
  parseXml as parse,
  XmlElement,
  XmlError,
  type XmlNode,
} from '@rgrove/parse-xml';
import {LineCounter} from 'yaml';
import type {LineProblem} from '../markdown/lineProblem';

/** A drawing as it is written, nothing in it trusted yet; or the one sentence that stopped the parser. */
export type Xml =
  | {
      readonly root: XmlElement;
      /** What stands beside the root, and in what line of the source. */
      readonly around: readonly XmlNode[];
      readonly lineOf: (node: XmlNode) => number;
    }
  | LineProblem;

/** The parser calls itself for every level; drawings are flat. */
const mostLevels = 100;

/** Parses the XML of a drawing. */
export function parseXml(source: string): Xml {
  const lines = new LineCounter();
  for (const {index} of source.matchAll(/^/gm)) lines.addNewLine(index);
  const deep = tooDeepAt(source);
  if (deep !== undefined)
    return {
      line: lines.linePos(deep).line,
      message: `is nested more than ${mostLevels} levels deep; take groups out`,
    };
  try {
    const {root, children} = parse(source, {
      includeOffsets: true,
      preserveDocumentType: true,
    });
    if (root === null) throw new Error('A document without a root was parsed.');
    return {
      root,
      around: children.filter((node) => node !== root),
      lineOf: ({start}) => lines.linePos(start).line,
    };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const {message, line} = error;
    const [reason = ''] = message.split(' (line ', 1);
    const said = reason.charAt(0).toLowerCase() + reason.slice(1);
    return {line, message: `is not XML: ${said}; mend it there`};
  }
}

/** Comments, what else begins with `<!` or `<?`, and tags; what is not closed goes on to the end. */
const tags =
  /<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<[!?][^>]*>?|<(\/?)(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>?/g;

/** Where the tags of a text, whether they fit together or not, open one level too many. */
function tooDeepAt(source: string): number | undefined {
  let level = 0;
  for (const {0: tag, 1: closing, index} of source.matchAll(tags)) {
    if (closing === '/') level -= 1;
    else if (closing === '' && !tag.endsWith('/>')) level += 1;
    if (level > mostLevels) return index;
  }
  return undefined;
}

/** The elements inside an element, itself first. */
export function elementsIn(element: XmlElement): XmlElement[] {
  return [element, ...childrenOf(element).flatMap(elementsIn)];
}

/** The elements directly inside an element. */
export function childrenOf({children}: XmlElement): XmlElement[] {
  return children.filter((child) => child instanceof XmlElement);
}
