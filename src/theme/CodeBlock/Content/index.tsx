import {useCodeBlockContext} from '@docusaurus/theme-common/internal';
import type {Props} from '@theme/CodeBlock/Content';
import type {ReactNode} from 'react';
import HighlightedCode from '../../../components/Highlight';

/** Draws code without a highlighter in the page: see src/components/Highlight. */
export default function CodeBlockContent({className}: Props): ReactNode {
  const {metadata, wordWrap} = useCodeBlockContext();
  return (
    <HighlightedCode
      key={`${metadata.language}\n${metadata.code}`}
      {...metadata}
      {...(className === undefined ? {} : {className})}
      blockRef={wordWrap.codeBlockRef}
    />
  );
}
