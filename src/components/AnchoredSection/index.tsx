import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ComponentProps, ReactNode} from 'react';

/** A section that links can lead to: Docusaurus knows the ids of headings and list items only. */
export default function AnchoredSection(
  props: ComponentProps<'section'>,
): ReactNode {
  useBrokenLinks().collectAnchor(props.id);
  return <section {...props} />;
}
