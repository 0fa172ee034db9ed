import type {ReactNode} from 'react';

/** A box with a name, in place of the theme's. */
export default function Admonition({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  return <section aria-label={title}>{children}</section>;
}
