import {createStorageSlot} from '@docusaurus/theme-common';
import {fontKey, singleKeysKey} from './settingKeys';

export const fontSlot = createStorageSlot(fontKey);
export const singleKeysSlot = createStorageSlot(singleKeysKey);
