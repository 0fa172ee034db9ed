/** Ends each of the four parts of an encoded lexicon: endings, stems, paradigm numbers, foreign stems. The last one shows that nothing was cut off. */
export const sectionEnd = '\0';
/** Ends the endings of one paradigm. */
export const listEnd = '\n';
/** The control characters from here on start a word: their distance says how many letters of the last word come first. */
export const firstMark = 0x0b;
export const longestShared = 0x1f - firstMark;
