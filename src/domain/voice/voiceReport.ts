import type {Locale} from '../locale';
import {figuresOf, type Figures} from './figures';
import {languageLimits} from './limits';
import {percent, type SpokenPage} from './voiceProblems';

/** "11.5 words a sentence, 23.0 % of 5428 sentences under eight, 3.5 listed words in a thousand". */
export function figuresText({
  mean,
  shortShare,
  listedRate,
  sentences,
}: Figures): string {
  return `${mean.toFixed(1)} words a sentence, ${percent(shortShare)} of ${sentences} sentences under eight, ${listedRate.toFixed(1)} listed words in a thousand`;
}

export function aimText(locale: Locale): string {
  const {mean, mostShort, mostListed} = languageLimits[locale];
  return `${mean.least}–${mean.most} words, ${percent(mostShort)}, ${mostListed}`;
}

/** One line for each page that has prose, the most tiring first. */
export function figuresTable(
  pages: readonly SpokenPage[],
  locale: Locale,
): string {
  const rows = pages
    .filter(({prose}) => prose.length > 0)
    .map(({path, prose}) => ({path, figures: figuresOf(prose, locale)}))
    .sort((a, b) => b.figures.shortShare - a.figures.shortShare);
  return [
    'words  under 8  listed ‰  sentences  page',
    ...rows.map(({path, figures: {mean, shortShare, listedRate, sentences}}) =>
      [
        mean.toFixed(1).padStart(5),
        percent(shortShare).padStart(7),
        listedRate.toFixed(1).padStart(8),
        String(sentences).padStart(9),
        path,
      ].join('  '),
    ),
  ].join('\n');
}
