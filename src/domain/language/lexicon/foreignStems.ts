import {fold} from '../fold';
import {certainBase} from '../jargon/derivedBases';
import {attachedEnding} from '../jargon/endings';
import {nounStems} from '../jargon/nounStems';

/** Words that somebody may give a Polish ending: no hashes and no `python312slim`. */
const inflectable = /^(?=.{3,24}$)\p{L}[\p{L}\d]?\p{L}*\d{0,2}$/u;

/**
 * Finds the stems of the words a dictionary lacks, by looking at all of them together: *ecosystemu* beside *ecosystem* is no
 * *ecosyst-em*, and *Airflowem* alone still tells of *Airflow*.
 *
 * @param words In lower case, with their diacritics.
 * @param isLemma Whether a folded word is one the dictionary knows, and so needs no stem.
 */
export function foreignStems(
  words: readonly string[],
  isLemma: (word: string) => boolean,
): string[] {
  const forms = new Map(
    words
      .map((word) => attachedEnding(word) ?? word)
      .filter((word) => inflectable.test(word))
      .map((word) => [fold(word), word.endsWith('ów')]),
  );
  const isBare = (stem: string) =>
    forms.has(stem) &&
    certainBase(stem) === undefined &&
    !/(?:[aeiou]|(?<![aeiou])y)$/.test(stem);

  const stemOf = (form: string, hasAccent: boolean): string => {
    const candidates = nounStems(form, hasAccent);
    const supported = candidates.find(({stem}) => isBare(stem));
    if (supported) return supported.stem;
    return certainBase(form) ?? candidates.find(({sure}) => sure)?.stem ?? form;
  };

  const stems = new Set<string>();
  for (const [form, hasAccent] of forms) {
    const stem = stemOf(form, hasAccent);
    if (stem.length > 2 && (stem === form || !isLemma(stem))) stems.add(stem);
  }
  return [...stems].sort();
}

const endings = 'a u em y i e o ów om ami ach ie owi iem s ą ę'.split(' ');
const softened: readonly (readonly [RegExp, string])[] = [
  [/st$/, 'ście'],
  [/t$/, 'cie'],
  [/d$/, 'dzie'],
  [/r$/, 'rze'],
  [/r$/, 'rzy'],
  [/k$/, 'ce'],
];

/** The forms that the jargon rules trace back to a stem, for a dictionary to object to. */
export function foreignForms(stem: string): string[] {
  return [
    ...endings.map((ending) => stem + ending),
    ...softened
      .filter(([end]) => end.test(stem))
      .map(([end, soft]) => stem.replace(end, soft)),
  ];
}
