import * as z from 'zod';
import {parseWith, type KeyProblem} from '../schema/explain';
import type {SourcePage} from './page';
import {translationKeys} from './schemas';

/** Docusaurus ends the excerpt of a post at this line. It is the only HTML that an author may write. */
const truncation = '<!-- truncate -->';

const word = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const post = z.strictObject({
  title: z.string().trim().min(1),
  /** One sentence for lists, feeds and link previews. */
  description: z.string().trim().min(1).max(160),
  /** The post's part of its address: English, the same in every language. */
  slug: word,
  /** When the file name's day is not enough to put posts in order. */
  date: z.unknown().optional(),
  /** Ids of `blog/authors.yml`. */
  authors: z.array(word).min(1),
  /** Ids of `blog/tags.yml`. */
  tags: z.array(word),
  hide_table_of_contents: z.boolean().optional(),
  /** Says that a Polish post has no English one yet. */
  untranslated: z.literal(true).optional(),
  ...translationKeys,
});

/** Explains every key of a post's front matter that is missing, unknown or of the wrong type. */
export function postKeyProblems(data: unknown): readonly KeyProblem[] {
  const parsed = parseWith(post, data, () => ({name: 'a post', length: 0}));
  return 'problems' in parsed ? parsed.problems : [];
}

/** The lines of a post that end its excerpt. */
export function truncationsIn({
  outline,
}: Pick<SourcePage, 'outline'>): readonly number[] {
  return outline.html
    .filter(({name}) => name === truncation)
    .map(({line}) => line);
}

/** A post as the rules of pages see it: without the line that ends its excerpt. */
export function withoutTruncation(source: SourcePage): SourcePage {
  const html = source.outline.html.filter(({name}) => name !== truncation);
  return {...source, outline: {...source.outline, html}};
}
