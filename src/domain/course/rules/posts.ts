import {defaultLocale, locales} from '../../locale';
import type {Finding} from '../../problem';
import {isWhole, rawKey, type SourcePage} from '../page';
import {postKeyProblems, truncationsIn} from '../post';
import {problemAt, problemAtKey} from './rule';
import {translatedPairs} from './translatedPairs';

/** Posts have their facts, end their excerpt once, and are there in every language with the same address. */
export function* postProblems(posts: readonly SourcePage[]): Iterable<Finding> {
  for (const post of posts) {
    yield* factProblems(post);
    yield* excerptProblems(post);
  }
  yield* loneProblems(posts);
  for (const {translation, original} of translatedPairs(posts))
    yield* differences(translation, original);
}

function* factProblems(post: SourcePage): Iterable<Finding> {
  const day = /^\d{4}-\d{2}-\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/;
  if (!day.test(post.relativePath))
    yield problemAt(
      post,
      1,
      `"${post.relativePath}" is no name of a post. Use the day and English lower-case words: 2026-11-21-weekend-one.md.`,
    );
  if (post.yamlProblems.length > 0) {
    for (const {line, message} of post.yamlProblems)
      yield problemAt(post, line, message);
    return;
  }
  for (const {path, message} of postKeyProblems(post.frontMatter))
    yield problemAtKey(post, path, message);
}

function* excerptProblems(post: SourcePage): Iterable<Finding> {
  const [first, second] = truncationsIn(post);
  if (first === undefined && isWhole(post))
    yield problemAt(
      post,
      post.bodyLine,
      'the post has no "<!-- truncate -->". Put it on a line of its own, after what lists of posts should show.',
    );
  if (second !== undefined)
    yield problemAt(
      post,
      second,
      '"<!-- truncate -->" stands twice. Remove this one.',
    );
}

/** A post is there in every language, or says that it is not; Docusaurus drops a translation without a post. */
function* loneProblems(posts: readonly SourcePage[]): Iterable<Finding> {
  for (const post of posts) {
    const missing = locales.filter(
      (locale) =>
        !posts.some(
          (other) =>
            other.locale === locale && other.relativePath === post.relativePath,
        ),
    );
    const flagged = rawKey(post, 'untranslated') === true;
    if (missing.includes(defaultLocale))
      yield problemAt(
        post,
        1,
        `the post translates nothing: blog/${post.relativePath} does not exist. Write it or delete this one.`,
      );
    else if (post.locale === defaultLocale && flagged !== missing.length > 0)
      yield flagged
        ? problemAtKey(
            post,
            ['untranslated'],
            '"untranslated" is set, but the post has its translation. Remove the key.',
          )
        : problemAt(
            post,
            1,
            `the post has no translation. Add ${missing.map((locale) => `i18n/${locale}/docusaurus-plugin-content-blog/${post.relativePath}`).join(', ')}, or say "untranslated: true" in the front matter.`,
          );
  }
}

function* differences(
  translation: SourcePage,
  original: SourcePage,
): Iterable<Finding> {
  const pair = [translation, original];
  const areRead = pair.every(
    ({frontMatter, yamlProblems}) =>
      yamlProblems.length + postKeyProblems(frontMatter).length === 0,
  );
  for (const key of areRead ? ['slug', 'date', 'authors', 'tags'] : [])
    if (written(translation, key) !== written(original, key))
      yield problemAtKey(
        translation,
        [key],
        `"${key}" differs from ${original.path}. It must be the same in both languages.`,
      );
  const idsOf = ({outline}: SourcePage): string =>
    outline.headings.map(({id}) => id ?? '').join(', ');
  if (pair.every(isWhole) && idsOf(translation) !== idsOf(original))
    yield problemAt(
      translation,
      translation.bodyLine,
      `the ids of headings differ from ${original.path}: "${idsOf(translation)}" here, "${idsOf(original)}" there. They must be the same in both languages.`,
    );
  if (translation.body === original.body)
    yield problemAt(
      translation,
      translation.bodyLine,
      `the text is that of ${original.path}, word for word. Translate it.`,
    );
}

function written(page: SourcePage, key: string): string {
  return JSON.stringify([rawKey(page, key)]);
}
