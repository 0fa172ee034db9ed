import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import BlogPostItem from '@theme-original/BlogPostItem';
import type {Props} from '@theme/BlogPostItem';
import type {ReactNode} from 'react';
import NotTranslated from '../../components/NotTranslated';
import useOriginalPath from '../../components/NotTranslated/useOriginalPath';
import StaleTranslation from '../../components/StaleTranslation';

/** Marks a post that is shown in Polish on the English site because it is not translated, or whose translation is behind. */
export default function CourseBlogPostItem(props: Props): ReactNode {
  const {metadata, frontMatter, toc, isBlogPostPage} = useBlogPost();
  const originalPath = useOriginalPath(metadata);
  const post = <BlogPostItem {...props} />;
  if (originalPath !== undefined)
    return isBlogPostPage ? (
      <NotTranslated originalPath={originalPath}>{post}</NotTranslated>
    ) : (
      <div lang="pl">{post}</div>
    );
  return (
    <>
      {isBlogPostPage && (
        <StaleTranslation
          frontMatter={frontMatter}
          toc={toc}
          permalink={metadata.permalink}
        />
      )}
      {post}
    </>
  );
}
