import type {Application} from './application';
import {nextTheme, type ThemeChoice} from './nextTheme';
import {within} from './within';
import {namespace} from './constants';

/**
 * Switches the colours, and follows those of the system, until the application does.
 *
 * What it writes is what Docusaurus's `ColorModeProvider` reads.
 */
export function switchTheme({isReady}: Application): void {
  const {dataset} = document.documentElement;
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const show = (choice: ThemeChoice): void => {
    dataset.themeChoice = choice;
    dataset.theme =
      choice === 'system' ? (system.matches ? 'dark' : 'light') : choice;
  };
  system.addEventListener('change', () => {
    if (!isReady() && dataset.themeChoice === 'system') show('system');
  });
  document.addEventListener('click', ({target}) => {
    if (isReady() || !within(target, '[data-boot=theme]')) return;
    const choice = nextTheme(dataset.themeChoice);
    show(choice);
    keep(choice);
  });
}

function keep(choice: ThemeChoice): void {
  const key = `theme${namespace}`;
  try {
    if (choice === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, choice);
  } catch {
    // It holds for this page.
  }
}
