import * as z from 'zod';
import type {Repository} from '../repository';
import {pinsOf, type Pins} from '../translation/pins';
import {factsSection, type Section} from '../translation/sections';
import {frontMatterTexts} from './frontMatterTexts';
import {rawKey, type SourcePage} from './page';

const pins = z.record(z.string(), z.string());
const ids = z.array(z.string());

/** Everything on a page that a translator has to follow, section by section. */
export function translatedSections({
  kind,
  frontMatter,
  sections,
}: SourcePage): Section[] {
  const texts = frontMatterTexts(kind, frontMatter).map(({text}) => text);
  return [...factsSection(texts), ...sections];
}

/** The pins of a translation that follows all of this page. */
export function currentPins(
  page: SourcePage,
  {hash}: Pick<Repository, 'hash'>,
): Pins {
  return pinsOf(translatedSections(page), hash);
}

/** What a translation says it translates; nothing when it does not say, or not readably. */
export function pinsIn(
  page: Pick<SourcePage, 'frontMatter'>,
): Pins | undefined {
  return pins.safeParse(rawKey(page, 'translates')).data;
}

/** The sections that a translation admits to be behind. */
export function staleIn(page: Pick<SourcePage, 'frontMatter'>): string[] {
  return ids.safeParse(rawKey(page, 'stale')).data ?? [];
}
