import type {Locale} from '../locale';
import type {LabRecord} from './labRecord';

/** What a badge names, when it was installed, and how: the language and what a lab is about. */
const shownVersions: readonly (readonly [string, string])[] = [
  ['python', 'Python'],
  ['fastapi', 'FastAPI'],
];

/** What a lab ran with, as `Python 3.11 · FastAPI 0.165`. */
export function versionsText({versions}: Pick<LabRecord, 'versions'>): string {
  return shownVersions
    .flatMap(([id, name]) => {
      const version = versions[id];
      return version === undefined ? [] : [`${name} ${minorOf(version)}`];
    })
    .join(' · ');
}

/** „21 listopada 2026”, "November 21, 2026". */
export function dateText(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-US' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(date));
}

/** `3.11.7` → `3.11`: a patch changes nothing that a lesson teaches. */
function minorOf(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}
