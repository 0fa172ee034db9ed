/** Where a result leaves, in the browser's storage, what to mark on the page that it leads to. */
export const marksKey = 'search.marks';
