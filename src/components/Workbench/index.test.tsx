import {
  cleanup,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {smallRubric as rubric} from '../../domain/grading/fixtures/smallRubric';
import Board from './Board';
import Tick from './Tick';

vi.mock('@docusaurus/Translate', () => ({
  default: ({children}: {readonly children: string}) => children,
  translate: (
    {message}: {readonly message: string},
    values: Readonly<Record<string, unknown>> = {},
  ) => message.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key])),
}));

vi.mock('@docusaurus/theme-common', () => ({
  createStorageSlot: (key: string) => ({
    get: () => localStorage.getItem(key),
    set: (value: string) => {
      localStorage.setItem(key, value);
    },
    del: () => {
      localStorage.removeItem(key);
    },
    listen: () => () => undefined,
  }),
}));

beforeEach(() => {
  localStorage.clear();
  // Each test opens the page anew: the store lives as long as its module.
  vi.resetModules();
});

afterEach(cleanup);

async function openBoard(): Promise<HTMLElement[]> {
  render(<Board rubric={rubric} />);
  return waitFor(() => screen.getAllByRole('textbox', {name: 'Punkty'}));
}

function type(field: HTMLElement | undefined, value: string): void {
  if (field === undefined) throw new Error('No field.');
  fireEvent.change(field, {target: {value}});
}

const press = (name: string) => {
  fireEvent.click(screen.getByRole('button', {name}));
};

describe('the workbench', () => {
  test('counts points against both figures', async () => {
    const [plan, explore] = await openBoard();
    type(plan, '5');
    type(explore, '20');
    screen.getByText('25 pkt z 30: tyle dają wszystkie etapy');
    screen.getByText('25 pkt ze 25: tyle podaje dokument kursu');
  });

  test('refuses points by name and keeps what was there', async () => {
    const [plan] = await openBoard();
    type(plan, '4');
    type(plan, '6');
    screen.getByText('Etap 1 daje najwyżej 5 pkt. Wpisz liczbę od 0 do 5.');
    expect(plan?.getAttribute('aria-invalid')).toBe('true');
    screen.getByText('4 pkt z 30: tyle dają wszystkie etapy');
  });

  test('takes back the last change', async () => {
    const [plan] = await openBoard();
    type(plan, '4');
    type(plan, '5');
    if (plan) fireEvent.blur(plan);
    press('Cofnij');
    expect(plan).toHaveProperty('value', '4');
  });

  test('supposes points without keeping them', async () => {
    const [plan] = await openBoard();
    type(plan, '2');
    if (plan) fireEvent.blur(plan);
    press('A gdyby… (przymierz punkty)');
    type(plan, '5');
    if (plan) fireEvent.blur(plan);
    screen.getByText('5 pkt z 30: tyle dają wszystkie etapy');
    screen.getByText('To tylko przymiarka: zapisane jest 2 pkt, różnica +3.');
    press('Zakończ przymiarkę bez zapisu');
    screen.getByText('2 pkt z 30: tyle dają wszystkie etapy');
  });

  test('says which points cost least', async () => {
    await openBoard();
    const next = screen.getByRole('region', {
      name: 'Najtańsze następne punkty',
    });
    expect(
      within(next)
        .getAllByRole('listitem')
        .map(({textContent}) => textContent),
    ).toEqual([
      '3. Stage train do wzięcia 5 pkt za około 3 h',
      '2. Stage explore do wzięcia 20 pkt za około 20 h',
      '1. Stage plan do wzięcia 5 pkt za około 8 h',
    ]);
  });

  test('shows where the reviewer does not agree', async () => {
    const [plan] = await openBoard();
    type(plan, '5');
    fireEvent.click(screen.getByRole('radio', {name: 'recenzent'}));
    const [ofReviewer] = screen.getAllByRole('textbox', {name: 'Punkty'});
    expect(ofReviewer).toHaveProperty('value', '');
    type(ofReviewer, '3');
    const region = screen.getByRole('region', {
      name: 'Różnice: zespół i recenzent',
    });
    expect(region.textContent).toContain('Zespół: 5 pkt. Recenzent: 3 pkt.');
  });

  test('keeps only addresses as evidence', async () => {
    await openBoard();
    const [evidence] = screen.getAllByRole('textbox', {
      name: 'Odnośnik do dowodu (https://…)',
      hidden: true,
    });
    type(evidence, 'javascript:alert(1)');
    screen.getByText(/^To nie jest adres\./);
    expect(localStorage.getItem('course.projects') ?? '').not.toContain(
      'javascript',
    );
  });

  test('reads a file of somebody else, and refuses a damaged one', async () => {
    await openBoard();
    const field = screen.getByLabelText('Wczytaj plik od innej osoby i połącz');
    const text = JSON.stringify({
      format: 'mlops-course-project',
      version: 1,
      projects: {
        theirs: {
          name: {at: 1, value: 'Theirs'},
          'plan/points/team': {at: 1, value: 3},
        },
      },
    });
    fireEvent.change(field, {
      target: {files: [new File([text.slice(0, -5)], 'a.json')]},
    });
    await screen.findByText(
      /jest ucięty albo uszkodzony\. Nic się nie zmieniło/,
    );
    fireEvent.change(field, {target: {files: [new File([text], 'a.json')]}});
    await screen.findByText('Przybędzie projekt „Theirs”.');
    press('Połącz');
    screen.getByText('3 pkt z 30: tyle dają wszystkie etapy');
  });

  test('ticks the same criterion as the page of its stage', async () => {
    render(
      <>
        <span id="goal">There is a goal</span>
        <Tick data-item="plan#goal" aria-labelledby="goal" />
      </>,
    );
    const box = screen.getByRole('checkbox', {name: 'There is a goal'});
    fireEvent.click(box);
    await waitFor(() => {
      expect(box.getAttribute('aria-checked')).toBe('true');
    });
    await openBoard();
    screen.getByText('Kryteria: 1 z 2; dowód i uwagi');
  });

  test('has a box in the page as served', () => {
    expect(
      renderToString(<Tick data-item="plan#goal" aria-labelledby="goal" />),
    ).toBe(
      '<button type="button" role="checkbox" class="course-tick" aria-checked="false" aria-labelledby="goal"></button>',
    );
  });
});
