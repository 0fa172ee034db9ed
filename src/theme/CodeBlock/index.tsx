import type {Props} from '@theme/CodeBlock';
import ElementContent from '@theme/CodeBlock/Content/Element';
import StringContent from '@theme/CodeBlock/Content/String';
import {Children, isValidElement, type ReactNode} from 'react';

/**
 * The theme's block of code, which stays as the server drew it.
 *
 * The theme makes every block anew after hydration, because its colours are inline styles of the theme that the server
 * assumed. Here they are style sheets, and making a block anew would fetch the highlighter.
 */
export default function CodeBlock({children, ...props}: Props): ReactNode {
  const code = textOf(children);
  return code === undefined ? (
    <ElementContent {...props}>{children}</ElementContent>
  ) : (
    <StringContent {...props}>{code}</StringContent>
  );
}

/** The text of children that hold no elements. */
function textOf(children: ReactNode): string | undefined {
  const parts = Children.toArray(children);
  return parts.some((part) => isValidElement(part))
    ? undefined
    : parts.map(String).join('');
}
