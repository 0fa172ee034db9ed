import {
  act,
  cleanup,
  fireEvent,
  render,
  screen,
  within,
} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {WrittenCode} from '../../domain/progress/progress';
import {encodeLiveCodeData} from '../../domain/liveCode/liveCodeData';
import {pythonWorkers, runsOf} from '../../../tests/support/pythonWorkers';
import LiveCode from './index';
import {
  LiveCodeResults,
  type BlockPlace,
  type LiveCodeVerdict,
} from './LiveCodeResults';
import {createLiveSession} from './liveSession';
import {createPythonClient} from './pythonClient';

let workers = pythonWorkers();
let session = createLiveSession(createPythonClient(workers.startWorker, ''));

vi.mock('./useLiveSession', () => ({useLiveSession: () => () => session}));
vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({i18n: {currentLocale: 'pl'}}),
}));
vi.mock('@docusaurus/Translate', () => ({
  translate: (
    {message}: {readonly message: string},
    values: Readonly<Record<string, unknown>> = {},
  ) => message.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key])),
}));

beforeEach(() => {
  workers = pythonWorkers();
  session = createLiveSession(createPythonClient(workers.startWorker, ''));
});
afterEach(cleanup);

const dataOf = (more: object = {}) =>
  encodeLiveCodeData({
    id: 'sum',
    order: 1,
    isExercise: false,
    code: 'print(1)',
    ...more,
  });
const parts = [<pre key="code">print(1)</pre>, <p key="output">Zapisany: 1</p>];

/** What keeps code above the page. */
type Kept = {
  readonly onWrite: (place: BlockPlace, text: string) => void;
  readonly lastCode: WrittenCode;
};

async function show(
  more: object = {},
  onVerdict: (verdict: LiveCodeVerdict) => void = vi.fn(),
  {onWrite = vi.fn(), lastCode}: Partial<Kept> = {},
): Promise<HTMLElement> {
  render(
    <LiveCodeResults value={{onVerdict, onWrite, lastCode: () => lastCode}}>
      <LiveCode aria-label="Kod" data-live={dataOf(more)}>
        {parts}
      </LiveCode>
    </LiveCodeResults>,
  );
  const group = screen.getByRole('group', {name: 'Kod'});
  await within(group).findByRole('button', {name: 'Uruchom'});
  return group;
}

const press = (name: string) => {
  fireEvent.click(screen.getByRole('button', {name}));
};
const status = () => screen.getByRole('status').textContent;
const runs = () => runsOf(workers.started.at(-1));
const lastId = () => runs().at(-1)?.id ?? 0;
const say = (answer: Parameters<(typeof workers.started)[0]['say']>[0]) =>
  act(async () => {
    workers.started.at(-1)?.say(answer);
    await Promise.resolve();
  });
const end = (error: string | null = null, reason: string | null = null) =>
  say({type: 'result', id: lastId(), error, reason});

test('is the code and its recorded output until the form is there', () => {
  expect(
    renderToString(<LiveCode data-live={dataOf()}>{parts}</LiveCode>),
  ).toBe(
    '<div role="group" data-application="near"><div><pre>print(1)</pre></div><div><p>Zapisany: 1</p></div></div>',
  );
});

test('starts no worker before the button is pressed', async () => {
  await show();
  expect(workers.started).toHaveLength(0);
  press('Uruchom');
  expect(runs()).toHaveLength(1);
});

test('shows how much of Python has come, then the output', async () => {
  await show();
  press('Uruchom');
  await say({type: 'progress', id: 1, loaded: 2_500_000, total: 13_400_000});
  const bar = screen.getByRole('progressbar', {name: 'Python: 2,5 z 13,4 MB'});
  expect(bar.getAttribute('value')).toBe('2500000');
  await say({type: 'running', id: 1});
  await say({type: 'output', id: 1, text: '1\n', isCut: false});
  await end();
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(status()).toBe('Gotowe.');
  expect(screen.getByText('1').tagName).toBe('PRE');
  expect(screen.getByText('Zapisany: 1').parentElement?.className).toBe(
    'course-live-paper',
  );
});

test('shows a traceback, and what the reader may not know', async () => {
  await show();
  press('Uruchom');
  await end("ModuleNotFoundError: No module named 'numpy'");
  expect(status()).toBe('Kod zgłosił błąd.');
  expect(
    screen.getByText(
      'Na tej stronie działa tylko biblioteka standardowa Pythona.',
    ),
  ).toBeDefined();
});

test('says that the output was cut', async () => {
  await show();
  press('Uruchom');
  await say({type: 'output', id: 1, text: 'x', isCut: true});
  expect(screen.getByText(/^Reszty wyniku nie widać/)).toBeDefined();
});

test('stops with the button that started', async () => {
  await show();
  const button = screen.getByRole('button', {name: 'Uruchom'});
  button.focus();
  fireEvent.click(button);
  expect(button.textContent).toBe('Zatrzymaj');
  await act(async () => {
    fireEvent.click(button);
    await Promise.resolve();
  });
  expect(workers.started[0]?.isTerminated).toBe(true);
  expect(status()).toMatch(/^Zatrzymano/);
  expect(document.activeElement).toBe(button);
});

test('offers to try again when Python cannot be fetched', async () => {
  await show();
  press('Uruchom');
  await say({type: 'failure', id: 1, reason: 'unreachable'});
  expect(status()).toMatch(/^Nie udało się pobrać Pythona/);
  press('Spróbuj ponownie');
  expect(workers.started).toHaveLength(2);
});

test('opens an editor, runs what is in it and puts the code back', async () => {
  await show();
  press('Zmień kod');
  const editor = screen.getByRole('textbox', {name: 'Edytor kodu 1'});
  expect(document.activeElement).toBe(editor);
  fireEvent.change(editor, {target: {value: 'print(2)'}});
  fireEvent.keyDown(editor, {key: 'Enter', ctrlKey: true});
  expect(runs()[0]?.code).toBe('print(2)');
  await end();
  press('Przywróć');
  expect(editor).toHaveProperty('value', 'print(1)');
  expect(status()).toBe('');
});

test('keeps the indent, and lets the tab key go', async () => {
  vi.stubGlobal(
    'document',
    Object.assign(document, {execCommand: () => false}),
  );
  await show({isExercise: true, check: '', code: 'if x:'});
  const editor = screen.getByRole<HTMLTextAreaElement>('textbox');
  editor.setSelectionRange(5, 5);
  fireEvent.keyDown(editor, {key: 'Enter'});
  expect(editor.value).toBe('if x:\n    ');
  fireEvent.keyDown(editor, {key: ']', ctrlKey: true});
  expect(editor.value).toBe('if x:\n        ');
  fireEvent.keyDown(editor, {key: '[', ctrlKey: true});
  expect(editor.value).toBe('if x:\n    ');
  expect(fireEvent.keyDown(editor, {key: 'Tab'})).toBe(true);
});

test.each([
  [null, true, '✓ Rozwiązanie jest dobre.'],
  ['add(2, 3) to 0', false, '✗ Jeszcze nie.'],
])('tells the verdict %j to whoever listens', async (reason, right, said) => {
  const onVerdict = vi.fn();
  vi.spyOn(Date, 'now').mockReturnValue(1_750_000_000_000);
  await show(
    {pageId: 'modules/rest', isExercise: true, check: 'assert x'},
    onVerdict,
  );
  press('Sprawdź');
  expect(runs()[0]?.check).toBe('assert x');
  await end(null, reason);
  expect(status()).toBe(said);
  if (reason !== null) expect(screen.getByText(reason)).toBeDefined();
  expect(onVerdict.mock.calls).toEqual([
    [{pageId: 'modules/rest', blockId: 'sum', right}],
  ]);
});

describe('what a reader writes', () => {
  const place = {pageId: 'modules/a', isExercise: true};
  const editor = () =>
    screen.getByRole<HTMLTextAreaElement>('textbox', {name: 'Edytor kodu 1'});
  const type = (value: string) => {
    fireEvent.change(editor(), {target: {value}});
  };
  const lastCode = {at: Date.UTC(2026, 10, 28, 12), text: 'print(2)'};

  test('is kept when they pause, once', async () => {
    const onWrite = vi.fn();
    await show(place, undefined, {onWrite});
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    try {
      type('print(2');
      type('print(2)');
      expect(onWrite).not.toHaveBeenCalled();
      vi.advanceTimersByTime(1000);
      expect(onWrite.mock.calls).toEqual([
        [{pageId: 'modules/a', blockId: 'sum'}, 'print(2)'],
      ]);
    } finally {
      vi.useRealTimers();
    }
  });

  test.each([
    ['the page is closed', () => window.dispatchEvent(new Event('pagehide'))],
    ['the page is left', cleanup],
  ])('is kept when %s', async (_, leave) => {
    const onWrite = vi.fn();
    await show(place, undefined, {onWrite});
    type('print(3)');
    leave();
    expect(onWrite.mock.calls).toEqual([
      [{pageId: 'modules/a', blockId: 'sum'}, 'print(3)'],
    ]);
  });

  test('is not kept outside the course, nor is the original', async () => {
    const onWrite = vi.fn();
    await show({isExercise: true}, undefined, {onWrite});
    type('print(3)');
    cleanup();
    await show(place, undefined, {onWrite});
    type('print(3)');
    type('print(1)');
    cleanup();
    expect(onWrite).not.toHaveBeenCalled();
  });

  test('is there again in an exercise, and under a button once the original is back', async () => {
    await show(place, undefined, {lastCode});
    expect(editor().value).toBe('print(2)');
    expect(
      screen.getByText(/^To Twój kod z dnia 28 listopada 2026/),
    ).toBeDefined();
    expect(
      screen.queryByRole('button', {name: 'Moja ostatnia próba'}),
    ).toBeNull();
    press('Przywróć');
    expect(editor().value).toBe('print(1)');
    press('Moja ostatnia próba');
    expect(editor().value).toBe('print(2)');
    expect(document.activeElement).toBe(editor());
  });

  test('waits under a button where the lesson shows its own code', async () => {
    await show({pageId: 'modules/a'}, undefined, {lastCode});
    expect(screen.queryByRole('textbox')).toBeNull();
    press('Moja ostatnia próba');
    expect(editor().value).toBe('print(2)');
  });
});
