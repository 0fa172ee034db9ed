import {createStorageSlot} from '@docusaurus/theme-common';
import {damagedKey, gradingKey, viewKey} from './gradingKeys';
import {gradingStore, type GradingStore} from './gradingStore';

let opened: GradingStore | undefined;

/** The store of this page: always the same. */
export function openGrading(firstName: () => string): GradingStore {
  opened ??= gradingStore(
    {
      grading: createStorageSlot(gradingKey),
      damaged: createStorageSlot(damagedKey),
      view: createStorageSlot(viewKey),
    },
    {
      now: () => Date.now(),
      newId: () => crypto.randomUUID(),
      firstName,
    },
  );
  return opened;
}
