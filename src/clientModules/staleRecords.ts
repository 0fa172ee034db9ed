import {isStale} from '../domain/labs/staleRecord';

/** A site that was built long ago, too, says that a lab's record is old: the build wrote the sentence and hid it. */
export function onRouteDidUpdate(): void {
  for (const note of document.querySelectorAll<HTMLElement>(
    '.course-stale[hidden]',
  ))
    note.hidden = !isStale(note.dataset.date ?? '', Date.now());
}
