import type {SearchKind} from './section';

/** What a result shows of a section. */
export type SectionText = {
  /** Number of the section in the whole index. */
  readonly section: number;
  readonly anchor: string;
  readonly heading: string;
  readonly text: string;
};

/** What a result shows of a page, with some of its sections. */
export type PageText = {
  readonly url: string;
  readonly title: string;
  readonly kind: SearchKind;
  /** For a term its definition, for any other page nothing. */
  readonly definition?: string;
  /** The title in the other language, where it differs. */
  readonly otherTitle?: string;
  readonly sections: readonly SectionText[];
};

type Row = readonly [
  url: string,
  title: string,
  kind: SearchKind,
  definition: string,
  otherTitle: string,
  sections: readonly (readonly [number, string, string, string])[],
];

export function encodeTexts(pages: readonly PageText[]): Uint8Array {
  const rows = pages.map((page): Row => [
    page.url,
    page.title,
    page.kind,
    page.definition ?? '',
    page.otherTitle ?? '',
    page.sections.map(({section, anchor, heading, text}) => [
      section,
      anchor,
      heading,
      text,
    ]),
  ]);
  return new TextEncoder().encode(JSON.stringify(rows));
}

/** Throws when the bytes are not what `encodeTexts` wrote. */
export function decodeTexts(bytes: Uint8Array): PageText[] {
  const rows: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!Array.isArray(rows)) throw new TypeError('Not a file of texts.');
  return (rows as Row[]).map(
    ([url, title, kind, definition, otherTitle, sections]) => ({
      url,
      title,
      kind,
      ...(definition === '' ? {} : {definition}),
      ...(otherTitle === '' ? {} : {otherTitle}),
      sections: sections.map(([section, anchor, heading, text]) => ({
        section,
        anchor,
        heading,
        text,
      })),
    }),
  );
}
