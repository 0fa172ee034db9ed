import {defaultLocale} from '../locale';

/**
 * Whether a page that Docusaurus shows in a language is written in it: without a translation it takes the original.
 *
 * @param source - the file that it was made of, as Docusaurus names it: `@site/docs/…`
 */
export function isWrittenIn(locale: string, source: string): boolean {
  return locale === defaultLocale || source.startsWith(`@site/i18n/${locale}/`);
}
