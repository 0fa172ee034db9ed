/** Where the pages of a language are listed, below its base. */
export const pagesFile = 'pages.json';
