/** Where progress stands in the browser's storage. The name must not depend on the language: both share their results. */
export const progressKey = 'course.progress';

/** What stood there and could not be read. */
export const damagedKey = 'course.progress.damaged';
