import type {AllContent} from '@docusaurus/types';
import * as z from 'zod';
import {isWrittenIn} from '../../domain/course/isWrittenIn';
import type {Post} from '../../domain/course/summary';

/** How many posts the landing page has room for. */
const postCount = 3;

/** What we need of the blog plugin's content, which Docusaurus leaves untyped here. */
const blogContent = z.object({
  blogPosts: z.array(
    z.object({
      metadata: z.object({
        title: z.string(),
        permalink: z.string(),
        description: z.string(),
        date: z.coerce.date(),
        unlisted: z.boolean(),
        source: z.string(),
      }),
    }),
  ),
});

/** The newest posts in a language, newest first. */
export function latestPosts(allContent: AllContent, locale: string): Post[] {
  const content: unknown =
    allContent['docusaurus-plugin-content-blog']?.default;
  return blogContent
    .parse(content)
    .blogPosts.filter(
      ({metadata}) =>
        !metadata.unlisted && isWrittenIn(locale, metadata.source),
    )
    .slice(0, postCount)
    .map(({metadata}) => ({
      title: metadata.title,
      url: metadata.permalink,
      description: metadata.description,
      date: metadata.date.toISOString(),
    }));
}
