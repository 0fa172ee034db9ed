import {
  byteReader,
  byteWriter,
  commonPrefix,
  type ByteReader,
  type ByteWriter,
} from './bytes';
import {levelOf, weightOf} from './impact';
import type {Form, Group, Posting} from './words';

const headingFlag = 0x20;
const aliasFlag = 0x40;
const pageFlag = 0x80;

/** First bytes of a shard, so that an error page is not taken for one. */
const magic = 'W2';

/**
 * What a shard holds, kind by kind: like beside like compresses better than word after word.
 * Words with their counts, the distances between sections, weights with flags, lengths of names, places.
 */
const columnNames = ['words', 'sections', 'flags', 'names', 'places'] as const;

type Columns<Column> = Readonly<Record<(typeof columnNames)[number], Column>>;

function columnsOf<Column>(make: () => Column): Columns<Column> {
  return Object.fromEntries(
    columnNames.map((name) => [name, make()]),
  ) as Columns<Column>;
}

/** Packs groups, sorted by key, into a file. */
export function encodeWords(groups: readonly Group[]): Uint8Array {
  const columns = columnsOf(byteWriter);
  columns.words.number(groups.length);
  let before = '';
  for (const group of groups) {
    writeGroup(columns, group, before);
    before = group.key;
  }
  const file = byteWriter();
  file.string(magic);
  for (const name of columnNames) file.block(columns[name].bytes());
  return file.bytes();
}

/** The bytes that a group takes, without the letters it shares with its neighbour. */
export function sizeOf(group: Group): number {
  const columns = columnsOf(byteWriter);
  writeGroup(columns, group, group.key);
  return columnNames.reduce((sum, name) => sum + columns[name].length(), 0);
}

export function decodeWords(bytes: Uint8Array): Map<string, Group> {
  const file = byteReader(bytes);
  if (file.string() !== magic) throw new RangeError('Not a shard of words.');
  const columns = columnsOf(() => byteReader(file.block()));
  const {number, string} = columns.words;
  const shared = (text: string): string => text.slice(0, number()) + string();
  const groups = new Map<string, Group>();
  for (let left = number(), before = ''; left > 0; left--) {
    const key = shared(before);
    const forms: Form[] = [];
    for (let formsLeft = number(); formsLeft > 0; formsLeft--) {
      const text = shared(key);
      const head = number();
      forms.push({
        text,
        via: head & 1 ? 'stem' : 'lemma',
        count: number(),
        postings: readPostings(columns, head >> 1),
      });
    }
    groups.set(key, {key, forms});
    before = key;
  }
  return groups;
}

function readPostings(columns: Columns<ByteReader>, count: number): Posting[] {
  const postings: Posting[] = [];
  for (let section = 0; postings.length < count;) {
    section += columns.sections.number();
    const flags = columns.flags.byte();
    const heading = flags & headingFlag ? columns.names.byte() : 0;
    const alias = flags & aliasFlag ? columns.names.byte() : 0;
    const places: number[] = [];
    for (let left = columns.places.number(), place = 0; left > 0; left--)
      places.push((place += columns.places.number()));
    postings.push({
      section,
      weight: weightOf(flags & 0x1f),
      heading,
      alias,
      inPage: (flags & pageFlag) !== 0,
      places,
    });
  }
  return postings;
}

function writeGroup(
  columns: Columns<ByteWriter>,
  group: Group,
  before: string,
): void {
  const {words} = columns;
  writeShared(words, group.key, before);
  words.number(group.forms.length);
  for (const form of group.forms) {
    writeShared(words, form.text, group.key);
    words.number(form.postings.length * 2 + (form.via === 'stem' ? 1 : 0));
    words.number(form.count);
    let sectionBefore = 0;
    for (const posting of form.postings) {
      columns.sections.number(posting.section - sectionBefore);
      writePosting(columns, posting);
      sectionBefore = posting.section;
    }
  }
}

function writePosting(
  {flags, names, places: placed}: Columns<ByteWriter>,
  {weight, heading, alias, inPage, places}: Posting,
): void {
  flags.byte(
    levelOf(weight) |
      (heading ? headingFlag : 0) |
      (alias ? aliasFlag : 0) |
      (inPage ? pageFlag : 0),
  );
  if (heading) names.byte(heading);
  if (alias) names.byte(alias);
  placed.number(places.length);
  let placeBefore = 0;
  for (const place of places) {
    placed.number(place - placeBefore);
    placeBefore = place;
  }
}

function writeShared(writer: ByteWriter, text: string, before: string): void {
  const length = commonPrefix(text, before);
  writer.number(length);
  writer.string(text.slice(length));
}
