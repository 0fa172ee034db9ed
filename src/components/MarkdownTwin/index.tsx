import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';

/** Opens the whole page as Markdown, which the build writes beside it, or copies it. */
export default function MarkdownTwin({
  pagePath,
}: {
  /** With or without the slash at its end, which Docusaurus adds later. */
  readonly pagePath: string;
}): ReactNode {
  const path = `${pagePath.replace(/\/$/, '')}/index.md`;
  const [status, setStatus] = useState('');
  const copy = async (): Promise<void> => {
    try {
      const response = await fetch(path);
      if (!response.ok) throw new Error(response.statusText);
      await navigator.clipboard.writeText(await response.text());
      setStatus(copiedText());
    } catch {
      setStatus(failedText());
    }
  };
  return (
    <p className="course-twin">
      <button
        type="button"
        className="button button--sm button--secondary"
        onClick={() => void copy()}>
        {translate({
          id: 'course.MarkdownTwin.copy',
          message: 'Kopiuj stronę jako Markdown',
          description: 'Button: the whole page goes to the clipboard',
        })}
      </button>{' '}
      <Link to={`pathname://${path}`} target="_self">
        {translate({
          id: 'course.MarkdownTwin.open',
          message: 'Otwórz jako Markdown',
          description: 'Link to the page as a Markdown file',
        })}
      </Link>{' '}
      <span role="status">{status}</span>
    </p>
  );
}

function copiedText(): string {
  return translate({
    id: 'course.MarkdownTwin.copied',
    message: 'Skopiowane.',
    description: 'Status: the page is in the clipboard',
  });
}

function failedText(): string {
  return translate({
    id: 'course.MarkdownTwin.failed',
    message: 'Nie udało się skopiować. Otwórz plik i skopiuj tekst z niego.',
    description: 'Status: the page could not be copied',
  });
}
