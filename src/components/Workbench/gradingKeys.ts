/** Where projects stand in the browser's storage. The names must not depend on the language: both share them. */
export const gradingKey = 'course.projects';

/** What stood there and could not be read. */
export const damagedKey = 'course.projects.damaged';

/** Which project is open in this browser, and in whose role. */
export const viewKey = 'course.projects.view';
