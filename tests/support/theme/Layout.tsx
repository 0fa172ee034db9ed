import type {ReactNode} from 'react';

/** A page without bars. */
export default function Layout({
  children,
}: {
  readonly children: ReactNode;
}): ReactNode {
  return children;
}
