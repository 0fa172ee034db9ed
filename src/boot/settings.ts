import {fontKey, singleKeysKey} from '../components/Settings/settingKeys';
import {stored} from './stored';

/** Shows the page in the font that the reader has chosen. */
export function showFont(): void {
  document.documentElement.dataset.font = stored(fontKey) ?? '';
}

/** Whether the reader has switched off what a single key does: who speaks to a computer presses keys without meaning to. */
export function hasNoSingleKeys(): boolean {
  return stored(singleKeysKey) !== null;
}
