import type {Nodes} from 'mdast';
import type {ParsedPage} from '../markdown/feature';
import {definitionsIn, headingOf} from '../markdown/outline';
import {canonicalInline, canonicalText} from './canonicalText';

/** What is compared by itself when a page and its translation may have drifted apart. */
export type Section = {
  /** The heading's id; `_facts` is the front matter's texts, `_start` what stands above the first heading. */
  readonly id: string;
  /** The heading's text; empty for the parts that have none. */
  readonly title: string;
  /** The line of the file on which it begins. */
  readonly line: number;
  /** What its author wrote, heading included. */
  readonly source: string;
  /** What a translator has to follow: `canonicalText`. */
  readonly canonical: string;
};

/** No heading can have these ids: they begin with a sign. */
const factsId = '_facts';
const startId = '_start';

/** Divides the body of a page at its headings; empty parts are left out. */
export function sectionsOfBody(
  {tree, lineOf}: ParsedPage,
  body: string,
): Section[] {
  const definitions = definitionsIn(tree);
  const lines = body.split('\n');
  const blocks = tree.children;
  const starts = [...blocks.keys()].filter(
    (index) => index === 0 || blocks[index]?.type === 'heading',
  );
  return starts.flatMap((start, at) => {
    const [first] = blocks.slice(start);
    const next = blocks[starts[at + 1] ?? blocks.length];
    const canonical = canonicalText(
      blocks.slice(start, starts[at + 1]),
      definitions,
    );
    if (first === undefined || canonical === '') return [];
    const source = lines.slice(indexOf(first), next && indexOf(next));
    return [
      {
        ...nameOf(first),
        line: lineOf(first),
        source: source.join('\n').trim(),
        canonical,
      },
    ];
  });
}

/** The texts of the front matter that readers see, as a section. */
export function factsSection(texts: readonly string[]): Section[] {
  if (texts.length === 0) return [];
  return [
    {
      id: factsId,
      title: '',
      line: 1,
      source: texts.join('\n'),
      canonical: texts.map(canonicalInline).join('\n'),
    },
  ];
}

/** The line of the body on which a node begins, from 0. */
function indexOf({position}: Nodes): number {
  return (position?.start.line ?? 1) - 1;
}

function nameOf(node: Nodes): Pick<Section, 'id' | 'title'> {
  if (node.type !== 'heading') return {id: startId, title: ''};
  const {id, text} = headingOf(node);
  return {id: id ?? text, title: text};
}
