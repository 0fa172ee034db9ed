import {createStorageSlot} from '@docusaurus/theme-common';
import {marksKey} from './searchKeys';

/** What readers searched for last. Works, and forgets, where storage is forbidden. */
export const recentSlot = createStorageSlot('search.recent');

/** What to mark on the page that a result leads to. */
export const marksSlot = createStorageSlot(marksKey);
