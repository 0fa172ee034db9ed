import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useId, type KeyboardEvent, type ReactNode, type Ref} from 'react';
import {
  edited,
  indent,
  newLine,
  outdent,
  type Edit,
} from '../../domain/liveCode/editText';

const editByKey: Readonly<Record<string, typeof indent>> = {
  ']': indent,
  '[': outdent,
};

/** A text area for code. The tab key leaves it, as everywhere on the page. */
export function CodeEditor({
  ref,
  label,
  code,
  writtenAt,
  onChange,
  onRun,
}: {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly label: string;
  readonly code: string;
  /** When the reader wrote it, if that was on an earlier visit. */
  readonly writtenAt: number | undefined;
  readonly onChange: (code: string) => void;
  readonly onRun: () => void;
}): ReactNode {
  const id = useId();
  const {i18n} = useDocusaurusContext();
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const {key, ctrlKey, altKey, metaKey, shiftKey, nativeEvent} = event;
    if (nativeEvent.isComposing || altKey || metaKey) return;
    if (ctrlKey && key === 'Enter') {
      event.preventDefault();
      onRun();
      return;
    }
    const edit = ctrlKey
      ? editByKey[key]
      : key === 'Enter' && !shiftKey
        ? newLine
        : undefined;
    if (edit === undefined) return;
    event.preventDefault();
    const area = event.currentTarget;
    const {value: text, selectionStart: start, selectionEnd: end} = area;
    onChange(apply(area, edit({text, start, end})));
  };
  return (
    <>
      <label htmlFor={id} className="course-live-label">
        {label}
      </label>
      <textarea
        ref={ref}
        id={id}
        className="course-live-editor"
        aria-describedby={`${id}-hint`}
        value={code}
        rows={code.split('\n').length + 1}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      {writtenAt !== undefined && (
        <p className="course-live-hint">
          {writtenText(
            new Intl.DateTimeFormat(i18n.currentLocale, {
              dateStyle: 'long',
            }).format(writtenAt),
          )}
        </p>
      )}
      <p id={`${id}-hint`} className="course-live-hint">
        {translate({
          id: 'course.LiveCode.keys',
          message:
            'Ctrl+] wcina wiersz, Ctrl+[ cofa wcięcie, Ctrl+Enter uruchamia. Tab wychodzi z edytora.',
          description: 'Below the editor: its keys',
        })}
      </p>
    </>
  );
}

function writtenText(date: string): string {
  return translate(
    {
      id: 'course.LiveCode.written',
      message:
        'To Twój kod z dnia {date}. „Przywróć” wstawia kod z lekcji; Twój zostaje pod „Moja ostatnia próba”.',
      description: 'Below the editor: the code is that of an earlier visit',
    },
    {date},
  );
}

/** Writes an edit into the area as if it had been typed, and gives the new text. */
function apply(area: HTMLTextAreaElement, edit: Edit): string {
  const {from, to, insert, start, end} = edit;
  const text = edited(area.value, edit);
  area.setSelectionRange(from, to);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Nothing else keeps the browser's undo.
  if (!document.execCommand('insertText', false, insert))
    area.setRangeText(insert, from, to);
  area.setSelectionRange(start, end);
  return text;
}
