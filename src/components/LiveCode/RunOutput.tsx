import {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import {errorHint, type ErrorHint} from '../../domain/liveCode/errorHint';
import {outputLimit} from '../../domain/liveCode/outputLimit';
import {isUnderway, type RunState} from '../../domain/liveCode/runState';

/** What the code printed, and the error that ended it. */
export function RunOutput({state}: {readonly state: RunState}): ReactNode {
  const id = useId();
  const {phase, output, isCut, error, outcome} = state;
  if (phase === 'idle') return null;
  const reason = outcome?.kind === 'wrong' ? outcome.reason : '';
  const hint = errorHint(error || reason);
  const isSilent = output === '' && phase === 'ended' && error === '';
  return (
    <>
      <p id={id} className="course-live-caption">
        {translate({
          id: 'course.LiveCode.output',
          message: 'Wynik',
          description: 'Above the output of the code',
        })}
      </p>
      <div role="log" aria-labelledby={id} aria-busy={isUnderway(state)}>
        {isSilent && <p className="course-live-note">{nothingPrinted()}</p>}
        {output !== '' && <pre className="course-live-output">{output}</pre>}
        {isCut && <p className="course-live-note">{cutText()}</p>}
        {error !== '' && <pre className="course-live-error">{error}</pre>}
        {reason !== '' && <pre className="course-live-error">{reason}</pre>}
        {hint !== undefined && (
          <p className="course-live-note">{hintText(hint)}</p>
        )}
      </div>
    </>
  );
}

function nothingPrinted(): string {
  return translate({
    id: 'course.LiveCode.noOutput',
    message: 'Kod niczego nie wypisał.',
    description: 'In place of the output of code that prints nothing',
  });
}

function cutText(): string {
  return translate(
    {
      id: 'course.LiveCode.cut',
      message:
        'Reszty wyniku nie widać: strona pokazuje najwyżej {characters} znaków i {lines} wierszy.',
      description: 'Below an output that is too long; both are numbers',
    },
    outputLimit,
  );
}

function hintText(hint: ErrorHint): string {
  switch (hint) {
    case 'input':
      return translate({
        id: 'course.LiveCode.hint.input',
        message:
          'Na tej stronie input() nie ma kogo zapytać. Wpisz wartość w kodzie.',
        description: 'Below an error: input() was called',
      });
    case 'files':
      return translate({
        id: 'course.LiveCode.hint.files',
        message:
          'Python na tej stronie nie widzi plików twojego komputera. Wpisz dane w kodzie.',
        description: 'Below an error: a file was not found',
      });
    case 'modules':
      return translate({
        id: 'course.LiveCode.hint.modules',
        message: 'Na tej stronie działa tylko biblioteka standardowa Pythona.',
        description: 'Below an error: a module was not found',
      });
    case 'system':
      return translate({
        id: 'course.LiveCode.hint.system',
        message: 'Python w przeglądarce nie ma wątków, procesów ani gniazd.',
        description:
          'Below an error: a thread, a process or a socket was wanted',
      });
  }
}
