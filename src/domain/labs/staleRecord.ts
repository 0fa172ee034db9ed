import type {Localized} from '../locale';

/** A lab whose tests passed longer ago has to pass again before anybody should rely on it. */
const freshDays = 90;

/** Whether the record of a day is old. */
export function isStale(date: string, now: number): boolean {
  return now - Date.parse(date) > freshDays * 86_400_000;
}

/** What a reader should know of an old record. */
export const staleText: Localized = {
  pl: ` · ponad ${freshDays} dni temu: nowsze wersje mogą działać inaczej`,
  en: ` · more than ${freshDays} days ago: newer versions may behave differently`,
};
