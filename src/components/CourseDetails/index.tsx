import type {ComponentProps, ReactNode} from 'react';

/**
 * A plain `<details>`, mapped to the element `course-details` of the Markdown plugins.
 *
 * The theme's own animates its content with scripts and hides it with an inline style,
 * so that it can never be opened without JavaScript.
 */
export default function CourseDetails(
  props: ComponentProps<'details'>,
): ReactNode {
  return <details {...props} />;
}
