import {translate} from '@docusaurus/Translate';
import {
  useEffect,
  useRef,
  useState,
  type ComponentProps,
  type ReactNode,
} from 'react';

/**
 * A table that scrolls by itself when the screen is narrow, with the keyboard too; only then it is a tab stop, named by
 * its heading.
 *
 * Whether it is wider than its place only a browser knows: until the application is there, every table can be reached.
 */
export default function ScrollableTable(
  props: ComponentProps<'table'>,
): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [name, setName] = useState<string | undefined>(nameOfAny);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      const overflows = element.scrollWidth > element.clientWidth;
      setName(overflows ? headingOf(element) : undefined);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return (
    <div
      ref={place}
      className="course-table"
      {...(name === undefined
        ? {}
        : {role: 'group', 'aria-label': name, tabIndex: 0})}>
      <table {...props} />
    </div>
  );
}

function nameOfAny(): string {
  return translate({
    id: 'course.ScrollableTable.label',
    message: 'Tabela',
    description: 'Names a table that can be scrolled sideways',
  });
}

/** The words of the heading under which an element stands. */
function headingOf(element: Element): string {
  const before = [...document.querySelectorAll('main :is(h1, h2, h3, h4)')]
    .filter(
      (heading) =>
        heading.compareDocumentPosition(element) &
        Node.DOCUMENT_POSITION_FOLLOWING,
    )
    .at(-1);
  // The link to a heading is a mark without width.
  const words = before?.textContent.replaceAll('\u200B', '').trim() ?? '';
  return words === '' ? nameOfAny() : `${nameOfAny()}: ${words}`;
}

/** An empty cell of the head is no heading of anything. */
export function TableHeading(props: ComponentProps<'th'>): ReactNode {
  return props.children === undefined ? <td /> : <th {...props} />;
}
