/** The languages of the site; the first one is the source language. */
export const locales = ['pl', 'en'] as const;

export type Locale = (typeof locales)[number];

/** One text per language: leaving a language out is a type error. */
export type Localized<Text = string> = Readonly<Record<Locale, Text>>;

export const defaultLocale: Locale = 'pl';

/** Narrows a foreign string to a language of the site. */
export function isLocale(value: string | undefined): value is Locale {
  return locales.includes(value as Locale);
}

export const languageNames: Localized = {pl: 'Polski', en: 'English'};
