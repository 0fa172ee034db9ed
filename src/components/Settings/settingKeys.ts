/** Where settings stand in the browser's storage; both languages share them. Boot reads them, too. */
export const fontKey = 'course.font';

/** Holds something when the reader has switched single keys off. */
export const singleKeysKey = 'course.keys';
