import type {Application} from './application';
import {controlOf, controlOfShortcut, isField} from './controls';
import type {Notice} from './notice';
import {earlyTyping} from './typing';
import {within} from './within';

type Action = {
  readonly control: HTMLElement;
  readonly doAgain: () => void;
};

/** What readers do before the application is there, to be done once it is. */
export type Actions = {
  readonly doAgain: () => void;
  /** Without the application, a link that was clicked is a link. */
  readonly followLink: () => void;
};

/** Wakes the application when a reader reaches for something that it runs, and remembers what they did. */
export function rememberActions(
  application: Application,
  notice: Notice,
  loadCards: () => void,
): Actions {
  let actions: Action[] = [];
  const typing = earlyTyping();

  const remember = (event: Event, action: Action): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    // Who clicks again only wonders why nothing has happened.
    if (actions.at(-1)?.control !== action.control) actions.push(action);
    if (action.control.hasAttribute('aria-keyshortcuts')) typing.start();
    notice.sayWaiting();
    application.wake();
  };
  const onReach = ({target}: Event): void => {
    if (controlOf(target) ?? within(target, '[data-application=reached]'))
      application.wake();
    if (within(target, 'a[href*="/glossary/"]')) loadCards();
  };
  const onClick = (event: MouseEvent): void => {
    const control = controlOf(event.target);
    const {button, ctrlKey, metaKey, shiftKey} = event;
    if (!control || button !== 0 || ctrlKey || metaKey || shiftKey) return;
    remember(event, {
      control,
      doAgain: () => {
        control.click();
      },
    });
  };
  const onKey = (event: KeyboardEvent): void => {
    const {key, target} = event;
    const shortcut = controlOfShortcut(event);
    if (shortcut)
      remember(event, {control: shortcut, doAgain: pressAgain(event)});
    else if (key === 'Escape') {
      actions = [];
      typing.stop();
      notice.hide();
    } else if (
      (key === 'Enter' || key === ' ') &&
      target instanceof HTMLElement &&
      target.matches('[role=button]:not(button)')
    )
      remember(event, {control: target, doAgain: pressAgain(event)});
  };

  // Letters after the key that opens the search come before anything else that hears keys.
  const stop = listen({
    pointerover: onReach,
    pointerdown: onReach,
    focusin: onReach,
    click: onClick,
    keydown: (event) => {
      if (!typing.hear(event)) onKey(event);
    },
  });
  return {
    doAgain: () => {
      stop();
      typing.pass();
      // One after the other: what one changes must be there for the next.
      for (const {doAgain} of actions) setTimeout(doAgain);
    },
    followLink: () => {
      const link = actions.find(
        ({control}) => control instanceof HTMLAnchorElement && !isMenu(control),
      );
      if (link) location.assign((link.control as HTMLAnchorElement).href);
    },
  };
}

function isMenu(control: HTMLElement): boolean {
  return control.hasAttribute('aria-haspopup');
}

/** The same key, as if the reader pressed it now. */
function pressAgain(event: KeyboardEvent): () => void {
  const place = isField(event.target) ? document.body : event.target;
  // What the event says of itself is what a new one has to be told.
  return () => place?.dispatchEvent(new KeyboardEvent(event.type, event));
}

type Listeners = {
  readonly [Name in keyof WindowEventMap]?: (
    event: WindowEventMap[Name],
  ) => void;
};

/** Listens before all others, until the returned function is called. */
function listen(listeners: Listeners): () => void {
  const entries = Object.entries(listeners) as [string, EventListener][];
  for (const [name, listener] of entries)
    window.addEventListener(name, listener, true);
  return () => {
    for (const [name, listener] of entries)
      window.removeEventListener(name, listener, true);
  };
}
