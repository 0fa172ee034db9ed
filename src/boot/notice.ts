import {words} from './constants';

/** A line at the foot of the window about the application. */
export type Notice = {
  /** Says that what the reader did takes a while, if it does. */
  readonly sayWaiting: () => void;
  readonly sayFailure: () => void;
  readonly hide: () => void;
};

/** Nobody need know of a wait that is shorter. */
const patienceMs = 500;

export function noticeOf(onAgain: () => void): Notice {
  const box = document.createElement('div');
  box.className = 'course-boot';
  box.role = 'status';
  let timer: number | undefined;
  const show = (...content: (Node | string)[]): void => {
    // The region has to be there before its text, or nobody reads it aloud.
    document.body.append(box);
    box.replaceChildren(...content);
  };
  const sayWaiting = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(show, patienceMs, words.waiting);
  };
  return {
    sayWaiting,
    sayFailure: () => {
      window.clearTimeout(timer);
      const again = document.createElement('button');
      again.className = 'button button--sm button--primary';
      again.dataset.boot = 'again';
      again.append(words.again);
      again.addEventListener('click', () => {
        show(words.waiting);
        onAgain();
      });
      show(words.failed, ' ', again);
    },
    hide: () => {
      window.clearTimeout(timer);
      box.remove();
    },
  };
}
