import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {useState, type ReactNode} from 'react';
import {
  fileLimit,
  importProgress,
  type ImportedProgress,
} from '../../domain/progress/importProgress';
import type {Progress} from '../../domain/progress/progress';
import {ExportButton} from './ExportButton';
import {ImportPreview} from './ImportPreview';
import type {ProgressStore} from './progressStore';
import styles from './styles.module.css';

/** Takes progress to another device and back: a file out, a file in. */
export function ProgressFile({
  store,
  progress,
}: {
  readonly store: ProgressStore;
  readonly progress: Progress;
}): ReactNode {
  const [imported, setImported] = useState<ImportedProgress>();
  const [status, setStatus] = useState('');
  const read = async (file: File): Promise<void> => {
    setStatus('');
    setImported(await readFile(file));
  };
  return (
    <section aria-labelledby="file">
      <Heading as="h2" id="file">
        {translate({
          id: 'course.ProgressPage.file',
          message: 'Plik z postępem',
          description: 'Heading: export and import',
        })}
      </Heading>
      <p>
        <ExportButton progress={progress} />
      </p>
      <p>
        <label className={styles.file}>
          {translate({
            id: 'course.ProgressPage.import',
            message: 'Wczytaj postęp z pliku',
            description: 'Label of the file field',
          })}{' '}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({currentTarget}) => {
              const [file] = currentTarget.files ?? [];
              if (file !== undefined) void read(file);
              // The same file can be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <div role="status">
        {status !== '' && <p>{status}</p>}
        {imported && 'problem' in imported && (
          <p>{problemText(imported.problem)}</p>
        )}
      </div>
      {imported && 'progress' in imported && (
        <ImportPreview
          before={progress}
          imported={imported}
          onMerge={() => {
            store.merge(imported.progress);
            setImported(undefined);
            setStatus(mergedText());
          }}
          onCancel={() => {
            setImported(undefined);
          }}
        />
      )}
    </section>
  );
}

async function readFile(file: File): Promise<ImportedProgress> {
  if (file.size > fileLimit) return {problem: 'tooBig'};
  try {
    return importProgress(await file.text(), Date.now());
  } catch {
    return {problem: 'damaged'};
  }
}

function mergedText(): string {
  return translate({
    id: 'course.ProgressPage.merged',
    message: 'Postęp z pliku jest połączony z tym, co tu było.',
    description: 'Status: an imported file was merged',
  });
}

function problemText(
  problem: Extract<ImportedProgress, {problem: string}>['problem'],
): string {
  switch (problem) {
    case 'tooBig':
      return translate({
        id: 'course.ProgressPage.tooBig',
        message:
          'Ten plik jest za duży: postęp w całym kursie mieści się w 2 MB. Nic się nie zmieniło.',
        description: 'Status: the chosen file is too big',
      });
    case 'damaged':
      return translate({
        id: 'course.ProgressPage.unreadable',
        message:
          'Tego pliku nie da się odczytać: nie jest plikiem JSON albo jest ucięty. Nic się nie zmieniło.',
        description: 'Status: the chosen file is no JSON',
      });
    case 'foreign':
      return translate({
        id: 'course.ProgressPage.foreign',
        message:
          'To nie jest plik z postępem w tym kursie. Wybierz plik, który ta strona zapisała. Nic się nie zmieniło.',
        description: 'Status: the chosen file is something else',
      });
    case 'newer':
      return translate({
        id: 'course.ProgressPage.fileIsNewer',
        message:
          'Ten plik zapisała nowsza wersja strony. Odśwież stronę i wczytaj go jeszcze raz. Nic się nie zmieniło.',
        description: 'Status: the chosen file is of a later release',
      });
  }
}
