import {fontKey} from '../components/Settings/settingKeys';
import {gradingKey} from '../components/Workbench/gradingKeys';
import {progressKey} from '../components/Progress/progressKeys';
import {freshMs} from '../components/Search/pageMarks';
import {marksKey} from '../components/Search/searchKeys';
import {keyOf, stored} from './stored';

/** Where Docusaurus keeps the chosen edition: `docsPreferredVersionStorage` of its theme. */
const editionKey = 'docs-preferred-version-default';

/** Whether the application has something to show on this page before the reader does anything. */
export function showsByItself(): boolean {
  return (
    stored(progressKey) !== null ||
    stored(fontKey) !== null ||
    (stored(gradingKey) !== null &&
      document.querySelector('.course-tick') !== null) ||
    (stored(editionKey) ?? 'current') !== 'current' ||
    hasMarks()
  );
}

/** The application reads them with more care. */
function hasMarks(): boolean {
  try {
    const {path, time} = JSON.parse(stored(marksKey) ?? '{}') as {
      readonly path?: unknown;
      readonly time?: unknown;
    };
    return path === location.pathname && Date.now() - Number(time) < freshMs;
  } catch {
    return false;
  }
}

/** Another tab has marked something that this page marks, too. */
export function whenProgressChanges(then: () => void): void {
  window.addEventListener('storage', ({key}) => {
    if (key === keyOf(progressKey)) then();
  });
}
