import {isField} from './controls';

/** Letters that come before the field that they are for. */
export type Typing = {
  /** Letters belong to a field that is about to open. */
  readonly start: () => void;
  readonly stop: () => void;
  /** Takes a key press, if it is for the field. */
  readonly hear: (event: KeyboardEvent) => boolean;
  /** From now on it hears the keys by itself, until the field is there. */
  readonly pass: () => void;
};

/** Keeps what a reader types between reaching for the search and its field, and writes it there. */
export function earlyTyping(): Typing {
  let isOn = false;
  let text = '';
  let isSent = false;

  const stop = (): void => {
    isOn = false;
    text = '';
    isSent = false;
    window.removeEventListener('keydown', hear, true);
    window.removeEventListener('focusin', write, true);
  };
  const hear = (event: KeyboardEvent): boolean => {
    const {key, target, isComposing, isTrusted} = event;
    // The key that opens the search comes once more, and not from the reader.
    if (!isOn || !isTrusted) return false;
    if (isField(target) || isComposing || isCommand(event)) return false;
    if (key === 'Enter') isSent = text !== '';
    else if (key === 'Backspace') text = text.slice(0, -1);
    else if (key.length !== 1) return false;
    else if (!isSent) text += key;
    event.preventDefault();
    event.stopImmediatePropagation();
    return true;
  };
  const write = ({target}: FocusEvent): void => {
    if (!isField(target)) return;
    const typed = {text, isSent};
    stop();
    // The dialog has to be open, not only about to.
    setTimeout(() => {
      if (typed.text === '') return;
      // As a key does: components hear of it, and the reader can undo it.
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- Nothing else writes like a reader; every browser has it.
      document.execCommand('insertText', false, typed.text);
      if (typed.isSent) setTimeout(() => target.form?.requestSubmit());
    });
  };
  return {
    start: () => {
      isOn = true;
    },
    stop,
    hear,
    pass: () => {
      if (!isOn) return;
      window.addEventListener('keydown', hear, true);
      window.addEventListener('focusin', write, true);
    },
  };
}

/** Ctrl and Alt together are how some keyboards write Polish letters. */
function isCommand(event: KeyboardEvent): boolean {
  const {ctrlKey, metaKey, altKey} = event;
  return !event.getModifierState('AltGraph') && (ctrlKey || metaKey) && !altKey;
}
