/** How much output of one run a page shows: enough for a lesson, and little enough for any page. */
export const outputLimit = {characters: 10_000, lines: 300} as const;
