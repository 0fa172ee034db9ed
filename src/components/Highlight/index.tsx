import clsx from 'clsx';
import {useRef, type ReactNode, type RefObject} from 'react';
import {useHighlighted} from './useHighlighted';
import {wrapLines} from './wrapLines';

/** Code with its colours, which are classes of src/css/code.css. */
export default function HighlightedCode({
  code,
  language,
  className,
  blockRef,
  lineNumbersStart,
  lineClassNames,
}: {
  readonly code: string;
  readonly language: string;
  readonly className?: string;
  readonly blockRef: RefObject<HTMLPreElement | null>;
  /** The number of the first line, when lines are numbered. */
  readonly lineNumbersStart: number | undefined;
  /** Classes by the index of a line, such as for one that is highlighted. */
  readonly lineClassNames: Readonly<Record<number, readonly string[]>>;
}): ReactNode {
  const element = useRef<HTMLElement>(null);
  const isNumbered = lineNumbersStart !== undefined;
  const hasLines = isNumbered || Object.keys(lineClassNames).length > 0;
  const html = useHighlighted(element, {code, language}, (highlighted) =>
    hasLines
      ? wrapLines(highlighted, lineClassNames, lineNumbersStart)
      : highlighted,
  );
  return (
    <pre
      ref={blockRef}
      // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- A wide block is scrolled with the arrow keys.
      tabIndex={0}
      translate="no"
      className={clsx(className, 'course-code thin-scrollbar')}>
      <code
        ref={element}
        className={isNumbered ? 'course-code-numbered' : undefined}
        suppressHydrationWarning
        dangerouslySetInnerHTML={html}
      />
    </pre>
  );
}
