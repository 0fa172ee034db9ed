import {whenIdle} from './whenIdle';

/** Wakes the application when something that it brings to life is within a screen of what the reader sees. */
export function listenForNearness(wake: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({isIntersecting}) => isIntersecting)) return;
      observer.disconnect();
      whenIdle(wake);
    },
    {rootMargin: '100% 0px'},
  );
  for (const element of document.querySelectorAll('[data-application=near]'))
    observer.observe(element);
}
