import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Outcome, RunState} from '../../domain/liveCode/runState';

/** What the live line below the buttons says. */
export function useRunStatus({phase, outcome, earlier}: RunState): string {
  const {currentLocale} = useDocusaurusContext().i18n;
  const before =
    earlier.length === 0 ? '' : earlierText(earlier, currentLocale);
  const sentence =
    outcome === undefined ? phaseText(phase) : outcomeText(outcome);
  return [before, sentence].filter((text) => text !== '').join(' ');
}

function earlierText(orders: readonly number[], locale: string): string {
  return translate(
    {
      id: 'course.LiveCode.earlier',
      message: 'Najpierw uruchomiono wcześniejszy kod ze strony: {numbers}.',
      description:
        'Status: blocks above had to run first; a list of their numbers',
    },
    {numbers: new Intl.ListFormat(locale).format(orders.map(String))},
  );
}

function phaseText(phase: RunState['phase']): string {
  switch (phase) {
    case 'loading':
      return translate({
        id: 'course.LiveCode.loading',
        message: 'Pobieram Pythona. Następnym razem będzie od razu.',
        description: 'Status: Python is being loaded',
      });
    case 'running':
      return translate({
        id: 'course.LiveCode.running',
        message: 'Działa…',
        description: 'Status: the code is running',
      });
    case 'idle':
    case 'ended':
      return '';
  }
}

function outcomeText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'done':
      return translate({
        id: 'course.LiveCode.done',
        message: 'Gotowe.',
        description: 'Status: the code ran to its end',
      });
    case 'error':
      return translate({
        id: 'course.LiveCode.error',
        message: 'Kod zgłosił błąd.',
        description: 'Status: the code raised an exception',
      });
    case 'right':
      return translate({
        id: 'course.LiveCode.right',
        message: '✓ Rozwiązanie jest dobre.',
        description: 'Status: the check is satisfied',
      });
    case 'wrong':
      return translate({
        id: 'course.LiveCode.wrong',
        message: '✗ Jeszcze nie.',
        description: 'Status: the check is not satisfied',
      });
    case 'stopped':
      return translate({
        id: 'course.LiveCode.stopped',
        message: 'Zatrzymano. Następne uruchomienie zacznie od czystego stanu.',
        description: 'Status: the reader ended the run',
      });
    case 'unreachable':
      return translate({
        id: 'course.LiveCode.unreachable',
        message: 'Nie udało się pobrać Pythona. Sprawdź połączenie z siecią.',
        description: 'Status: Python could not be loaded',
      });
    case 'broken':
      return translate({
        id: 'course.LiveCode.broken',
        message: 'Python w tej przeglądarce przestał działać.',
        description: 'Status: Python broke down, or does not start',
      });
    case 'earlier':
      return translate(
        {
          id: 'course.LiveCode.earlierFailed',
          message:
            'Wcześniejszy kod ({order}) zgłosił błąd, więc ten nie ruszył.',
          description: 'Status: a block above failed; its place on the page',
        },
        {order: outcome.order},
      );
    case 'busy':
      return translate({
        id: 'course.LiveCode.busy',
        message: 'Działa inny kod na tej stronie. Poczekaj albo go zatrzymaj.',
        description: 'Status: another block is running',
      });
  }
}
