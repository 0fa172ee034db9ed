import {defaultLocale, locales, type Locale} from '../locale';

/** Says in which language a page is written: `i18n/<locale>/…`, else the source language. */
export function localeOfPath(path: string): Locale {
  const slashed = path.replaceAll('\\', '/');
  return (
    locales.find((locale) =>
      new RegExp(`(^|/)i18n/${locale}/`).test(slashed),
    ) ?? defaultLocale
  );
}
