import {
  cleanup,
  fireEvent,
  render,
  screen,
  within,
} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, describe, expect, test, vi} from 'vitest';
import type {Answer as KeptAnswer} from '../../domain/progress/progress';
import type {Question, Quiz as QuizOfPage} from '../../domain/quiz/quiz';
import {encodeQuizData} from '../../domain/quiz/quizData';
import Quiz from './index';
import {QuizResults, type QuizAnswer} from './QuizResults';

vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({i18n: {currentLocale: 'pl'}}),
}));
vi.mock('@docusaurus/Translate', () => ({
  translate: (
    {message}: {readonly message: string},
    values: Readonly<Record<string, unknown>> = {},
  ) => message.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key])),
}));

/** What the browser keeps. */
const {stored} = vi.hoisted(() => ({stored: new Map<string, string>()}));
vi.mock('@docusaurus/theme-common', () => ({
  createStorageSlot: (key: string) => ({
    get: () => stored.get(key) ?? null,
    set: (value: string) => stored.set(key, value),
  }),
}));

afterEach(() => {
  cleanup();
  stored.clear();
});

const single: Question = {
  id: 'safe',
  kind: 'single',
  question: 'Co powtórzysz przez `HTTP`',
  section: 'idempotency',
  options: [
    {text: '`PUT`', right: true, reason: 'Ten sam stan.'},
    {text: '`POST`', right: false, reason: 'Drugi model.'},
  ],
};
const multiple: Question = {
  ...single,
  id: 'codes',
  kind: 'multiple',
  question: 'Które kody?',
  options: [
    {text: '404', right: true, reason: 'Nie ma.'},
    {text: '422', right: true, reason: 'Zła treść.'},
    {text: '503', right: false, reason: 'Serwer.'},
  ],
};
const order: Question = {
  id: 'path',
  kind: 'order',
  question: 'Jaka kolejność?',
  section: 'idempotency',
  items: [
    {text: 'Walidacja', reason: 'Najpierw dane.'},
    {text: 'Predykcja', reason: 'Potem model.'},
  ],
};
const output: Question = {
  ...single,
  id: 'print',
  kind: 'output',
  question: 'Co wypisze?',
  code: 'print(1)',
};

const dataOf = (questions: QuizOfPage['questions'], pageId?: string) =>
  encodeQuizData({
    ...(pageId === undefined ? {} : {pageId}),
    quiz: {id: 'rest', questions},
    titleBySection: {idempotency: 'Powtarzanie'},
  });

const fallback = <p>Treść bez skryptów</p>;

/** Shows a quiz and waits for its form. */
async function show(
  questions: readonly Question[],
  {
    pageId,
    onAnswer = vi.fn(),
    lastAnswer = () => undefined,
  }: {
    readonly pageId?: string;
    readonly onAnswer?: (answer: QuizAnswer) => void;
    readonly lastAnswer?: (question: {
      readonly questionId: string;
    }) => KeptAnswer | undefined;
  } = {},
): Promise<HTMLElement> {
  render(
    <QuizResults value={{onAnswer, lastAnswer}}>
      <Quiz aria-label="Quiz" data-quiz={dataOf(questions, pageId)}>
        {fallback}
      </Quiz>
    </QuizResults>,
  );
  const quiz = screen.getByRole('region', {name: 'Quiz'});
  await within(quiz).findAllByRole('button', {name: 'Sprawdź'});
  return quiz;
}

const button = (name: string) => screen.getByRole('button', {name});
const check = () => {
  fireEvent.click(button('Sprawdź'));
};
const status = () => screen.getByRole('status').textContent;

test('is its readable children until the form is there', () => {
  expect(
    renderToString(<Quiz data-quiz={dataOf([single])}>{fallback}</Quiz>),
  ).toBe(
    '<section data-application="near"><div><p>Treść bez skryptów</p></div></section>',
  );
});

test('keeps its readable children for paper', async () => {
  await show([single]);
  expect(screen.getByText('Treść bez skryptów').parentElement?.className).toBe(
    'course-quiz-paper',
  );
});

test('does not take the answers away from a reader who is in them', async () => {
  render(
    <Quiz data-quiz={dataOf([single])}>
      <details open>
        <summary>Odpowiedzi</summary>
      </details>
    </Quiz>,
  );
  await import('./QuizForm');
  await Promise.resolve();
  expect(screen.queryByRole('button', {name: 'Sprawdź'})).toBeNull();
});

describe('single choice', () => {
  test('groups radio buttons under their question', async () => {
    await show([single]);
    const group = screen.getByRole('group', {
      name: 'Co powtórzysz przez HTTP',
    });
    expect(
      within(group)
        .getAllByRole('radio')
        .map((radio) => radio.closest('label')?.textContent),
    ).toEqual(expect.arrayContaining(['PUT', 'POST']));
  });

  test('asks for an answer first', async () => {
    const onAnswer = vi.fn();
    await show([single], {pageId: 'modules/rest', onAnswer});
    check();
    expect(status()).toBe('Najpierw wybierz odpowiedź.');
    expect(onAnswer).not.toHaveBeenCalled();
  });

  test('gives the reason of every option and leads to the section', async () => {
    await show([single]);
    fireEvent.click(screen.getByRole('radio', {name: 'POST'}));
    check();
    expect(status()).toBe(
      'Jeszcze nie. Przy każdej odpowiedzi stoi jej uzasadnienie.',
    );
    const reasons = ['PUT', 'POST'].map(
      (name) =>
        document.getElementById(
          screen.getByRole('radio', {name}).getAttribute('aria-describedby') ??
            '',
        )?.textContent,
    );
    expect(reasons).toEqual([
      '✓ Dobra odpowiedź. Ten sam stan.',
      '✗ Zła odpowiedź. Drugi model.',
    ]);
    expect(
      screen
        .getByRole('link', {name: 'Wróć do sekcji: Powtarzanie'})
        .getAttribute('href'),
    ).toBe('#idempotency');
  });

  test('does not change once it is checked', async () => {
    await show([single]);
    fireEvent.click(screen.getByRole('radio', {name: 'POST'}));
    check();
    fireEvent.click(screen.getByRole('radio', {name: 'PUT'}));
    expect(screen.getByRole('radio', {name: 'POST'})).toHaveProperty(
      'checked',
      true,
    );
  });

  test('can be tried again, from the first option', async () => {
    await show([single]);
    fireEvent.click(screen.getByRole('radio', {name: 'POST'}));
    check();
    fireEvent.click(button('Spróbuj ponownie'));
    const put = screen.getByRole('radio', {name: 'PUT'});
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);
    expect(status()).toBe('');
    fireEvent.click(put);
    check();
    expect(status()).toBe('Dobrze.');
  });

  test('takes a double click for one', async () => {
    await show([single]);
    fireEvent.click(screen.getByRole('radio', {name: 'PUT'}));
    fireEvent.click(button('Sprawdź'), {detail: 1});
    fireEvent.click(button('Spróbuj ponownie'), {detail: 2});
    expect(status()).toBe('Dobrze.');
  });
});

test('wants all right options of a multiple choice', async () => {
  await show([multiple]);
  fireEvent.click(screen.getByRole('checkbox', {name: '404'}));
  fireEvent.click(screen.getByRole('checkbox', {name: '503'}));
  fireEvent.click(screen.getByRole('checkbox', {name: '503'}));
  fireEvent.click(screen.getByRole('checkbox', {name: '422'}));
  check();
  expect(status()).toBe('Dobrze.');
});

describe('options', () => {
  const three: Question = {
    ...single,
    options: ['A', 'B', 'C'].map((text) => ({
      text,
      right: text === 'A',
      reason: 'Bo tak.',
    })),
  };
  const shown = () =>
    screen
      .getAllByRole('radio')
      .map((radio) => radio.closest('label')?.textContent);
  const readerWith = async (reader: string) => {
    cleanup();
    stored.set('course.quiz-orders', JSON.stringify({reader, attempts: {}}));
    await show([three], {pageId: 'modules/rest'});
    return shown().join('');
  };

  test('stand in an order of the reader’s own', async () => {
    const orders = new Set<string>();
    for (const reader of 'abcdefgh') orders.add(await readerWith(reader));
    expect(orders.size).toBeGreaterThan(3);
  });

  test('keep it when the page is loaded again, and change it for the next attempt', async () => {
    const first = await readerWith('a');
    expect(await readerWith('a')).toBe(first);
    fireEvent.click(screen.getByRole('radio', {name: 'B'}));
    check();
    expect(
      shown()
        .map((text) => text?.[0])
        .join(''),
    ).toBe(first);
    fireEvent.click(button('Spróbuj ponownie'));
    const second = shown().join('');
    expect(second).not.toBe(first);
    cleanup();
    await show([three], {pageId: 'modules/rest'});
    expect(shown().join('')).toBe(second);
  });

  test('that are wrong and were not chosen are no alarm', async () => {
    await show([three]);
    fireEvent.click(screen.getByRole('radio', {name: 'B'}));
    check();
    const classOf = (name: string) =>
      document.getElementById(
        screen.getByRole('radio', {name}).getAttribute('aria-describedby') ??
          '',
      )?.className;
    expect(['A', 'B', 'C'].map(classOf)).toEqual([
      'course-quiz-reason course-quiz-good',
      'course-quiz-reason course-quiz-bad',
      'course-quiz-reason',
    ]);
  });
});

describe('order', () => {
  test('moves an item, says where it is and keeps the focus', async () => {
    await show([order]);
    const up = button('Wyżej Walidacja');
    up.focus();
    fireEvent.click(up);
    expect(status()).toBe('„Walidacja” – miejsce 1 z 2.');
    expect(document.activeElement).toBe(up);
    expect(up.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(up);
    check();
    expect(status()).toBe('Dobrze.');
    expect(
      screen.getAllByRole('listitem').map((item) => item.textContent),
    ).toEqual(
      expect.arrayContaining(['Walidacja✓ Na swoim miejscu. Najpierw dane.']),
    );
  });

  test('names the right place of every item', async () => {
    await show([order]);
    check();
    expect(
      within(screen.getByRole('group'))
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Predykcja✗ Właściwe miejsce: 2. Potem model.',
      'Walidacja✗ Właściwe miejsce: 1. Najpierw dane.',
    ]);
  });
});

test('shows the code whose output is asked for', async () => {
  await show([output]);
  expect(within(screen.getByRole('group')).getByText('print(1)').tagName).toBe(
    'CODE',
  );
});

test('counts the questions that are answered well', async () => {
  await show([{...single, options: single.options.slice()}, order]);
  fireEvent.click(screen.getByRole('radio', {name: 'PUT'}));
  fireEvent.click(
    screen.getAllByRole('button', {name: 'Sprawdź'})[0] as Element,
  );
  expect(screen.getByText('Dobre odpowiedzi: 1 z 2')).toBeDefined();
});

describe('results', () => {
  const told = () =>
    [...document.querySelectorAll('.course-quiz-last')].map(
      ({textContent}) => textContent,
    );

  test('name page, quiz and question', async () => {
    const onAnswer = vi.fn();
    vi.spyOn(Date, 'now').mockReturnValue(1_750_000_000_000);
    await show([single], {pageId: 'modules/rest', onAnswer});
    fireEvent.click(screen.getByRole('radio', {name: 'PUT'}));
    check();
    expect(onAnswer.mock.calls).toEqual([
      [
        {
          pageId: 'modules/rest',
          quizId: 'rest',
          questionId: 'safe',
          right: true,
          chosen: [0],
        },
      ],
    ]);
  });

  test('are nobody’s outside the course', async () => {
    const onAnswer = vi.fn();
    await show([single], {onAnswer});
    fireEvent.click(screen.getByRole('radio', {name: 'PUT'}));
    check();
    expect(status()).toBe('Dobrze.');
    expect(onAnswer).not.toHaveBeenCalled();
  });

  test('of last time are told until there are new ones', async () => {
    await show([single, multiple, order], {
      pageId: 'modules/rest',
      lastAnswer: ({questionId}) =>
        ({
          safe: {at: Date.UTC(2026, 10, 28, 12), right: true, chosen: [0]},
          codes: {at: Date.UTC(2026, 10, 27, 12), right: false, chosen: [2, 0]},
        })[questionId],
    });
    expect(screen.getByText('Ostatnio: 1 z 3 dobrze.')).toBeDefined();
    expect(told()).toEqual([
      '✓ Ostatnim razem (28 listopada 2026) dobrze. Twoja odpowiedź: PUT',
      '✗ Ostatnim razem (27 listopada 2026) jeszcze nie. Twoja odpowiedź: 503; 404',
    ]);
    expect(screen.getByRole('radio', {name: 'PUT'})).toHaveProperty(
      'checked',
      false,
    );
    fireEvent.click(screen.getByRole('radio', {name: 'PUT'}));
    fireEvent.click(
      screen.getAllByRole('button', {name: 'Sprawdź'})[0] as Element,
    );
    expect(screen.queryByText(/^Ostatnio/)).toBeNull();
    expect(told()).toHaveLength(1);
  });

  test.each([
    ['an older release kept', {}],
    ['was chosen among options that have changed since', {chosen: [1]}],
    ['is no option any more', {chosen: [0, 7, 1]}],
  ])('tell of no answer that %s', async (_, chosen) => {
    await show([single], {
      pageId: 'modules/rest',
      lastAnswer: () => ({
        at: Date.UTC(2026, 10, 28, 12),
        right: true,
        ...chosen,
      }),
    });
    expect(told()).toEqual(['✓ Ostatnim razem (28 listopada 2026) dobrze.']);
  });

  test('name the order of items', async () => {
    await show([order], {
      pageId: 'modules/rest',
      lastAnswer: () => ({
        at: Date.UTC(2026, 10, 28, 12),
        right: false,
        chosen: [1, 0],
      }),
    });
    expect(told()).toEqual([
      '✗ Ostatnim razem (28 listopada 2026) jeszcze nie. Twoja odpowiedź: Predykcja → Walidacja',
    ]);
  });
});
