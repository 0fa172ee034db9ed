import type {Locator, Page} from '@playwright/test';
import type {Locale} from '../../src/domain/locale';

/** What stands on the buttons and in the messages of live code. */
export const liveWords = {
  pl: {
    block: /^Kod do (uruchomienia|uzupełnienia) /,
    run: 'Uruchom',
    stop: 'Zatrzymaj',
    check: 'Sprawdź',
    edit: 'Zmień kod',
    reset: 'Przywróć',
    last: 'Moja ostatnia próba',
    again: 'Spróbuj ponownie',
    editor: /^Edytor kodu/,
    output: 'Wynik',
    running: 'Działa…',
    done: 'Gotowe.',
    error: 'Kod zgłosił błąd.',
    right: '✓ Rozwiązanie jest dobre.',
    wrong: '✗ Jeszcze nie.',
    exerciseDone: 'Ćwiczenie zrobione',
    stopped: /^Zatrzymano\./,
    unreachable: /^Nie udało się pobrać Pythona\./,
    cut: 'Reszty wyniku nie widać',
    earlier: /^Najpierw uruchomiono wcześniejszy kod ze strony: 1\. Gotowe\.$/,
    recorded: 'Zapisany wynik',
    checkCode: 'Kod, który sprawdza rozwiązanie',
  },
  en: {
    block: /^Code to (run|complete) /,
    run: 'Run',
    stop: 'Stop',
    check: 'Check',
    edit: 'Change the code',
    reset: 'Restore',
    again: 'Try again',
    editor: /^Code editor/,
    output: 'Output',
    done: 'Done.',
    right: '✓ Your solution is right.',
    wrong: '✗ Not yet.',
  },
} as const;

export type LiveBlock = Readonly<
  Record<
    | 'group'
    | 'run'
    | 'stop'
    | 'check'
    | 'edit'
    | 'reset'
    | 'again'
    | 'editor'
    | 'status'
    | 'output',
    Locator
  >
>;

/** The parts of the block at a place of a page, from 0. */
export function blockOf(
  page: Page,
  place = 0,
  locale: Locale = 'pl',
): LiveBlock {
  const said = liveWords[locale];
  const group = page.getByRole('group', {name: said.block}).nth(place);
  const button = (name: string): Locator =>
    group.getByRole('button', {name, exact: true});
  return {
    group,
    run: button(said.run),
    stop: button(said.stop),
    check: button(said.check),
    edit: button(said.edit),
    reset: button(said.reset),
    again: button(said.again),
    editor: group.getByRole('textbox', {name: said.editor}),
    status: group.getByRole('status'),
    output: group.getByRole('log', {name: said.output}),
  };
}

/** What CPython printed for a block, as it stands under its code. */
export async function recordedOutput({group}: LiveBlock): Promise<string> {
  const text = await group
    .locator('.course-live-recorded pre')
    .first()
    .textContent();
  return `${text ?? ''}\n`;
}

/** Opens the editor of a block and writes code into it. */
export async function write(
  {edit, editor}: LiveBlock,
  code: string,
): Promise<void> {
  if (!(await editor.isVisible())) await edit.click();
  await editor.fill(code);
}
