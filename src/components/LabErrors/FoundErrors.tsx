import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import type {ErrorEntry} from './entriesIn';

/** More would be noise: the most specific come first. */
const most = 3;

/** What was found in a text: the entries with cause and cure, or what to do when there is none. */
export function FoundErrors({
  text,
  found,
}: {
  readonly text: string;
  readonly found: readonly ErrorEntry[];
}): ReactNode {
  if (found.length === 0) return <NothingFound text={text} />;
  return (
    <>
      <p>
        {translate(
          {
            id: 'course.LabErrors.found',
            message: 'Rozpoznane wpisy: {count}',
            description: 'Status above the entries; {count} is a number',
          },
          {count: found.length},
        )}
      </p>
      <ol>
        {found.slice(0, most).map(({id, patterns, facts}) => (
          <li key={id}>
            <Link to={`#${id}`}>
              <code>{patterns[0]}</code>
            </Link>
            <ul className="course-error">{facts}</ul>
          </li>
        ))}
      </ol>
    </>
  );
}

function NothingFound({text}: {readonly text: string}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {repository} = siteConfig.customFields ?? {};
  return (
    <>
      <p>
        {translate({
          id: 'course.LabErrors.none',
          message:
            'Żaden wpis nie pasuje do tego tekstu. Sprawdź, czy jest w nim ostatnia linia śladu stosu: to ona nazywa błąd.',
          description: 'Status when no entry was found',
        })}
      </p>
      <ul>
        <li>
          <Link to={`/search/?q=${encodeURIComponent(lastLineOf(text))}`}>
            <Translate
              id="course.LabErrors.search"
              description="Link to the search for the last line of the text">
              Poszukaj ostatniej linii w kursie
            </Translate>
          </Link>
        </li>
        {typeof repository === 'string' && (
          <li>
            <Link to={`https://github.com/${repository}/issues/new`}>
              <Translate
                id="course.LabErrors.ask"
                description="Link to a new issue">
                Zgłoś komunikat, którego tu brakuje (GitHub)
              </Translate>
            </Link>
          </li>
        )}
      </ul>
    </>
  );
}

/** What the search can take in; a query is cut to a hundred characters anyway. */
function lastLineOf(text: string): string {
  return (text.trim().split('\n').at(-1) ?? '').trim().slice(0, 100);
}
