import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import {useEffect, useState, type ReactNode} from 'react';
import {
  isFragment,
  readFragment,
  writeFragment,
} from '../../domain/grading/fragment';
import {writeGrading} from '../../domain/grading/gradingFormat';
import {gradingMarkdown} from '../../domain/grading/gradingMarkdown';
import {
  fileLimit,
  importGrading,
  type ImportedGrading,
} from '../../domain/grading/importGrading';
import type {Grading} from '../../domain/grading/project';
import {isLocale} from '../../domain/locale';
import {download} from '../Kept/download';
import {useBoard} from './BoardContext';
import {ImportPreview} from './ImportPreview';
import {importProblemText} from './importProblemText';
import styles from './styles.module.css';

/** Takes projects to others and back: files, an address, Markdown, paper. */
export function Exchange(): ReactNode {
  const {rubric, state, store} = useBoard();
  const {i18n} = useDocusaurusContext();
  const locale = isLocale(i18n.currentLocale) ? i18n.currentLocale : 'pl';
  const [imported, setImported] = useState<ImportedGrading>();
  const [status, setStatus] = useState('');
  const [text, setText] = useState<string>();
  const take = (foreign: string | undefined): void => {
    setStatus('');
    setImported(
      foreign === undefined
        ? {problem: 'damaged'}
        : importGrading(foreign, rubric, Date.now()),
    );
  };
  useEffect(() => {
    const fromAddress = async (): Promise<void> => {
      if (isFragment(location.hash)) take(await readFragment(location.hash));
    };
    const listen = () => void fromAddress();
    listen();
    window.addEventListener('hashchange', listen);
    return () => {
      window.removeEventListener('hashchange', listen);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the rubric of a page never changes
  }, []);
  const own: Grading =
    state.projectId === undefined
      ? new Map()
      : new Map([[state.projectId, state.project]]);
  const show = async (shown: string): Promise<void> => {
    setText(shown);
    setStatus(await copied(shown));
  };
  return (
    <section aria-labelledby="exchange" className={styles.exchange}>
      <Heading as="h2" id="exchange">
        {translate({
          id: 'course.Workbench.exchange',
          message: 'Przekaż i połącz',
          description: 'Heading: export, import, share',
        })}
      </Heading>
      <p className={styles.actions}>
        <Button
          label={translate({
            id: 'course.Workbench.saveFile',
            message: 'Zapisz wszystkie projekty do pliku',
            description: 'Button: download all projects',
          })}
          onPress={() => {
            const today = new Date().toISOString().slice(0, 10);
            download(
              `mlops-course-projects-${today}.json`,
              writeGrading(state.grading, 1),
            );
          }}
        />
        <Button
          label={translate({
            id: 'course.Workbench.share',
            message: 'Odnośnik do tego projektu',
            description: 'Button: make an address that holds the project',
          })}
          onPress={() => {
            void writeFragment(own).then((hash) =>
              show(location.origin + location.pathname + hash),
            );
          }}
        />
        <Button
          label={translate({
            id: 'course.Workbench.markdown',
            message: 'Markdown do pull requesta',
            description: 'Button: the project as Markdown',
          })}
          onPress={() => {
            void show(
              gradingMarkdown(state.project, rubric, state.role, locale),
            );
          }}
        />
        <Button
          label={translate({
            id: 'course.Workbench.print',
            message: 'Drukuj',
            description: 'Button: print the project',
          })}
          onPress={() => {
            window.print();
          }}
        />
      </p>
      {text !== undefined && (
        <textarea
          className={styles.text}
          readOnly
          rows={6}
          value={text}
          aria-label={translate({
            id: 'course.Workbench.text',
            message: 'Tekst do skopiowania',
            description: 'Label: text to copy',
          })}
          onFocus={({currentTarget}) => {
            currentTarget.select();
          }}
        />
      )}
      <p>
        <label className={styles.file}>
          {translate({
            id: 'course.Workbench.readFile',
            message: 'Wczytaj plik od innej osoby i połącz',
            description: 'Label of the file field',
          })}{' '}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({currentTarget}) => {
              const [file] = currentTarget.files ?? [];
              if (file !== undefined) void readFile(file).then(take);
              // The same file can be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <div role="status">
        {status !== '' && <p>{status}</p>}
        {imported && 'problem' in imported && (
          <p>{importProblemText(imported)}</p>
        )}
      </div>
      {imported && 'grading' in imported && (
        <ImportPreview
          before={state.grading}
          imported={imported}
          onMerge={() => {
            store.merge(imported.grading);
            setImported(undefined);
            forgetFragment();
            setStatus(
              translate({
                id: 'course.Workbench.merged',
                message:
                  'Projekty są połączone z tym, co tu było. „Cofnij” przywraca poprzedni stan.',
                description: 'Status: an import was merged',
              }),
            );
          }}
          onCancel={() => {
            setImported(undefined);
            forgetFragment();
          }}
        />
      )}
    </section>
  );
}

function Button({
  label,
  onPress,
}: {
  readonly label: string;
  readonly onPress: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      className="button button--secondary"
      onClick={onPress}>
      {label}
    </button>
  );
}

/** A text that is too big is read as nothing but its size. */
async function readFile(file: File): Promise<string | undefined> {
  if (file.size > 4 * fileLimit) return ' '.repeat(fileLimit + 1);
  return file.text().catch(() => undefined);
}

async function copied(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return translate({
      id: 'course.Workbench.copied',
      message: 'Skopiowane do schowka.',
      description: 'Status: a text is in the clipboard',
    });
  } catch {
    return translate({
      id: 'course.Workbench.copyYourself',
      message: 'Skopiuj tekst z pola poniżej przycisków.',
      description: 'Status: the browser does not let the site copy',
    });
  }
}

/** The project stays in the browser; its address is that of the workbench again. */
function forgetFragment(): void {
  if (isFragment(location.hash))
    window.history.replaceState(window.history.state, '', location.pathname);
}
