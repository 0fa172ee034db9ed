import {singleKeysKey} from '../components/Settings/settingKeys';
import {stored} from './stored';
import {within} from './within';

/**
 * What only the application answers: buttons, but for those that send a form and those that boot answers itself; menus
 * and their links, except where a link leaves the application anyway.
 */
const controls = [
  'button:not([type=submit], [data-boot])',
  '[aria-haspopup]',
  '[role=button]',
  '[aria-haspopup] + * a:not([target])',
].join();

/** The control that an event is about. */
export function controlOf(target: EventTarget | null): HTMLElement | null {
  return within(target, controls);
}

/** Whether keys write something there. */
export function isField(
  target: EventTarget | null,
): target is HTMLInputElement | HTMLTextAreaElement {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select')
  );
}

/** The control that a key press stands for: components say theirs in `aria-keyshortcuts`. */
export function controlOfShortcut({
  key,
  altKey,
  ctrlKey,
  metaKey,
  target,
}: KeyboardEvent): HTMLElement | undefined {
  const isSingle = !ctrlKey && !metaKey;
  if (altKey || (isSingle && (isField(target) || stored(singleKeysKey))))
    return undefined;
  const pressed =
    (ctrlKey ? 'control+' : '') + (metaKey ? 'meta+' : '') + key.toLowerCase();
  return [
    ...document.querySelectorAll<HTMLElement>('[aria-keyshortcuts]'),
  ].find((control) =>
    control
      .getAttribute('aria-keyshortcuts')
      ?.toLowerCase()
      .split(' ')
      .includes(pressed),
  );
}
