/** What posts are called where pages name their edition: the blog has none. */
export const blogEdition = 'blog';
