import {
  cleanup,
  fireEvent,
  render,
  screen,
  waitFor,
} from '@testing-library/react';
import {use} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {importProgress} from '../../domain/progress/importProgress';
import {QuizResults} from '../Quiz/QuizResults';
import DoneRoom from './DoneRoom';
import Progress from './index';
import {ImportPreview} from './ImportPreview';

vi.mock('@docusaurus/Translate', () => ({
  translate: (
    {message}: {readonly message: string},
    values: Readonly<Record<string, unknown>> = {},
  ) => message.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key])),
}));

/** A slot as Docusaurus makes it: it never throws, and tells its own tab. */
vi.mock('@docusaurus/theme-common', () => ({
  createStorageSlot: (key: string) => ({
    get: () => {
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    set: (value: string) => {
      try {
        localStorage.setItem(key, value);
      } catch {
        // As forbidden storage does.
      }
    },
    del: () => {
      localStorage.removeItem(key);
    },
    listen: () => () => undefined,
  }),
  usePluralForm: () => ({
    selectMessage: (count: number, forms: string) => {
      const place = ['one', 'few', 'many', 'other'].indexOf(
        new Intl.PluralRules('pl').select(count),
      );
      return forms.split('|')[place];
    },
  }),
}));

const version = {
  name: 'current',
  label: 'Edycja 2',
  docs: [{id: 'modules/a/one', path: '/docs/modules/a/one'}],
};
vi.mock('@docusaurus/plugin-content-docs/client', () => ({
  useVersions: () => [version],
  useLatestVersion: () => version,
  useActiveVersion: () => version,
}));

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const lesson = (
  <Progress>
    <DoneRoom data-item="modules/a/one" />
  </Progress>
);
const stored = () => localStorage.getItem('course.progress');

test('the button is in the page as served', () => {
  expect(renderToString(lesson)).toContain(
    '<button type="button" class="button button--primary course-done-button button--outline" aria-pressed="false">',
  );
});

test('a lesson is marked and unmarked', async () => {
  render(lesson);
  const button = await screen.findByRole('button', {
    name: 'Lekcja ukończona',
  });
  const isPressed = (pressed: boolean) =>
    waitFor(() => {
      expect(button.getAttribute('aria-pressed')).toBe(String(pressed));
    });
  await isPressed(false);
  fireEvent.click(button);
  await isPressed(true);
  expect(stored()).toContain('modules/a/one');
  fireEvent.click(button);
  await isPressed(false);
});

test('a page on which nothing can be marked leaves storage alone', async () => {
  render(<Progress>Text</Progress>);
  await Promise.resolve();
  expect(stored()).toBeNull();
});

test('answers to quizzes are remembered', async () => {
  const question = {pageId: 'modules/a/one', quizId: 'q', questionId: 'x'};
  function Quiz() {
    const {onAnswer, lastAnswer} = use(QuizResults);
    return (
      <button
        type="button"
        onClick={() => {
          onAnswer({...question, right: false, chosen: [2]});
        }}>
        {JSON.stringify(lastAnswer(question)?.chosen)}
      </button>
    );
  }
  render(
    <Progress>
      <Quiz />
    </Progress>,
  );
  fireEvent.click(screen.getByRole('button'));
  await waitFor(() => {
    expect(screen.getByRole('button').textContent).toBe('[2]');
  });
  expect(stored()).toContain('modules/a/one#q/x');
});

describe('a merge is told before it is done', () => {
  const preview = (marks: number) => {
    const imported = importProgress(
      JSON.stringify({
        format: 'mlops-course-progress',
        version: 2,
        editions: {
          2: {
            marks: Object.fromEntries(
              Array.from({length: marks}, (_, index) => [
                `modules/a/${index}`,
                {at: 10, done: true},
              ]),
            ),
          },
        },
      }),
      1000,
    );
    if ('problem' in imported) throw new Error(imported.problem);
    const onMerge = vi.fn();
    render(
      <ImportPreview
        before={new Map()}
        imported={imported}
        onMerge={onMerge}
        onCancel={vi.fn()}
      />,
    );
    return onMerge;
  };

  test.each([
    [1, 'Przybędzie 1 ukończona strona.'],
    [3, 'Przybędą 3 ukończone strony.'],
    [5, 'Przybędzie 5 ukończonych stron.'],
    [22, 'Przybędą 22 ukończone strony.'],
  ])('in the right plural for %i', (count, sentence) => {
    const onMerge = preview(count);
    expect(screen.getByText(sentence)).toBeDefined();
    fireEvent.click(screen.getByRole('button', {name: 'Połącz'}));
    expect(onMerge).toHaveBeenCalledOnce();
  });

  test('even when nothing changes', () => {
    preview(0);
    expect(
      screen.getByText('Nic: wszystko, co tam jest, już tu masz.'),
    ).toBeDefined();
    expect(screen.queryByRole('button', {name: 'Połącz'})).toBeNull();
  });
});
