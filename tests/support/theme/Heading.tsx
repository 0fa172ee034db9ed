import type {ComponentProps, ReactNode} from 'react';

/** A heading without the theme's anchor. */
export default function Heading({
  as: Level,
  ...props
}: ComponentProps<'h1'> & {readonly as: 'h1' | 'h2' | 'h3'}): ReactNode {
  return <Level {...props} />;
}
