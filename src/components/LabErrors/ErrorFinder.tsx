import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useId, useMemo, useState, type ReactNode} from 'react';
import {longestTrace, matchErrors} from '../../domain/labErrors/matchErrors';
import {entriesIn} from './entriesIn';
import {FoundErrors} from './FoundErrors';

export type ErrorFinderProps = {
  /** The entries of the page and the headings between them. */
  readonly list: ReactNode;
};

/** Finds the entries of the page whose message stands in a pasted text. The text never leaves the page. */
export default function ErrorFinder({list}: ErrorFinderProps): ReactNode {
  const {currentLocale} = useDocusaurusContext().i18n;
  const id = useId();
  const entries = useMemo(() => entriesIn(list), [list]);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<string>();
  return (
    <form
      aria-labelledby={`${id}-name`}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(text);
      }}>
      <label id={`${id}-name`} htmlFor={id}>
        {translate({
          id: 'course.LabErrors.name',
          message: 'Wklej komunikat albo cały ślad stosu',
          description: 'Names the box that finds errors',
        })}
      </label>
      <p id={`${id}-hint`}>
        {translate(
          {
            id: 'course.LabErrors.hint',
            message:
              'Tekst zostaje na tej stronie, niczego nie wysyłamy. Z bardzo długiego czytamy ostatnie {count} znaków.',
            description: 'Below the name of the box; {count} is a number',
          },
          {count: longestTrace.toLocaleString(currentLocale)},
        )}
      </p>
      <textarea
        id={id}
        aria-describedby={`${id}-hint`}
        rows={6}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={({target, nativeEvent}) => {
          setText(target.value);
          if (isPaste(nativeEvent)) setAsked(target.value);
        }}
      />
      <button type="submit" className="button button--primary">
        {translate({
          id: 'course.LabErrors.find',
          message: 'Znajdź przyczynę',
          description: 'Button that looks for the error in the text',
        })}
      </button>
      <div role="status" className="course-error-results">
        {asked !== undefined && asked.trim() !== '' && (
          <FoundErrors text={asked} found={matchErrors(asked, entries)} />
        )}
      </div>
    </form>
  );
}

/** Whoever pastes a trace wants its cause, not a button. */
function isPaste(event: Event): boolean {
  return event instanceof InputEvent && event.inputType === 'insertFromPaste';
}
