export type ThemeChoice = 'system' | 'light' | 'dark';

/** What a press of the theme's button chooses after this. */
export function nextTheme(choice: string | undefined): ThemeChoice {
  return choice === 'light' ? 'dark' : choice === 'dark' ? 'system' : 'light';
}
