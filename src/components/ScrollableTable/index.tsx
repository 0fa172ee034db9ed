import {translate} from '@docusaurus/Translate';
import type {ComponentProps, ReactNode} from 'react';

/** A table that scrolls by itself when the screen is narrow, with the keyboard too. */
export default function ScrollableTable(
  props: ComponentProps<'table'>,
): ReactNode {
  return (
    <div
      className="course-table"
      role="group"
      aria-label={translate({
        id: 'course.ScrollableTable.label',
        message: 'Tabela',
        description: 'Names a table that can be scrolled sideways',
      })}
      // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
      tabIndex={0}>
      <table {...props} />
    </div>
  );
}

/** An empty cell of the head is no heading of anything. */
export function TableHeading(props: ComponentProps<'th'>): ReactNode {
  return props.children === undefined ? <td /> : <th {...props} />;
}
