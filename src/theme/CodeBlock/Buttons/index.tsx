import {useCodeBlockContext} from '@docusaurus/theme-common/internal';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/CodeBlock/Buttons';
import WordWrapButton from '@theme/CodeBlock/Buttons/WordWrapButton';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {commandsToPaste} from '../../../domain/console/printedCommands';

/** The buttons of a block of code. Boot copies, so that button is in the page as served; the theme's needs React. */
export default function CodeBlockButtons({className}: Props): ReactNode {
  const {code, language} = useCodeBlockContext().metadata;
  return (
    <div className={clsx(className, 'course-code-buttons')}>
      <WordWrapButton />
      <button
        type="button"
        className="clean-btn course-copy"
        data-boot="copy"
        data-commands={
          language === 'console' ? commandsToPaste(code) : undefined
        }
        data-copied={translate({
          id: 'theme.CodeBlock.copied',
          message: 'Copied',
          description: 'The copied button label on code blocks',
        })}
        title={translate({
          id: 'theme.CodeBlock.copyButtonAriaLabel',
          message: 'Copy code to clipboard',
          description: 'The ARIA label for copy code blocks button',
        })}
      />
    </div>
  );
}
