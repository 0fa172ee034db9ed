import {byteReader, byteWriter, commonPrefix, type ByteWriter} from './bytes';
import {levelOf, weightOf} from './impact';
import type {Form, Group, Posting} from './words';

const headingFlag = 0x20;
const aliasFlag = 0x40;
const pageFlag = 0x80;

/** First bytes of a shard, so that an error page is not taken for one. */
const magic = 'W1';

/** Packs groups, sorted by key, into a file. */
export function encodeWords(groups: readonly Group[]): Uint8Array {
  const writer = byteWriter();
  writer.string(magic);
  writer.number(groups.length);
  let before = '';
  for (const group of groups) {
    writeGroup(writer, group, before);
    before = group.key;
  }
  return writer.bytes();
}

/** The bytes that a group takes, without the letters it shares with its neighbour. */
export function sizeOf(group: Group): number {
  const writer = byteWriter();
  writeGroup(writer, group, group.key);
  return writer.length();
}

export function decodeWords(bytes: Uint8Array): Map<string, Group> {
  const {byte, number, string} = byteReader(bytes);
  if (string() !== magic) throw new RangeError('Not a shard of words.');
  const shared = (text: string): string => text.slice(0, number()) + string();
  const readPosting = (sectionBefore: number): Posting => {
    const section = sectionBefore + number();
    const flags = byte();
    const heading = flags & headingFlag ? byte() : 0;
    const alias = flags & aliasFlag ? byte() : 0;
    const places: number[] = [];
    for (let left = number(), place = 0; left > 0; left--)
      places.push((place += number()));
    return {
      section,
      weight: weightOf(flags & 0x1f),
      heading,
      alias,
      inPage: (flags & pageFlag) !== 0,
      places,
    };
  };
  const readForm = (key: string): Form => {
    const text = shared(key);
    const head = number();
    const count = number();
    const postings: Posting[] = [];
    for (let left = head >> 1, section = 0; left > 0; left--) {
      const posting = readPosting(section);
      postings.push(posting);
      section = posting.section;
    }
    return {text, via: head & 1 ? 'stem' : 'lemma', count, postings};
  };
  const groups = new Map<string, Group>();
  for (let left = number(), before = ''; left > 0; left--) {
    const key = shared(before);
    const forms: Form[] = [];
    for (let formsLeft = number(); formsLeft > 0; formsLeft--)
      forms.push(readForm(key));
    groups.set(key, {key, forms});
    before = key;
  }
  return groups;
}

function writeGroup(writer: ByteWriter, group: Group, before: string): void {
  writeShared(writer, group.key, before);
  writer.number(group.forms.length);
  for (const form of group.forms) {
    writeShared(writer, form.text, group.key);
    writer.number(form.postings.length * 2 + (form.via === 'stem' ? 1 : 0));
    writer.number(form.count);
    let sectionBefore = 0;
    for (const posting of form.postings) {
      writePosting(writer, posting, sectionBefore);
      sectionBefore = posting.section;
    }
  }
}

function writePosting(
  writer: ByteWriter,
  {section, weight, heading, alias, inPage, places}: Posting,
  sectionBefore: number,
): void {
  writer.number(section - sectionBefore);
  writer.byte(
    levelOf(weight) |
      (heading ? headingFlag : 0) |
      (alias ? aliasFlag : 0) |
      (inPage ? pageFlag : 0),
  );
  if (heading) writer.byte(heading);
  if (alias) writer.byte(alias);
  writer.number(places.length);
  let placeBefore = 0;
  for (const place of places) {
    writer.number(place - placeBefore);
    placeBefore = place;
  }
}

function writeShared(writer: ByteWriter, text: string, before: string): void {
  const length = commonPrefix(text, before);
  writer.number(length);
  writer.string(text.slice(length));
}
