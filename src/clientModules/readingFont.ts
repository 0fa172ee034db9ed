import {fontSlot} from '../components/Settings/settingStorage';

// Boot has no room for it, but wakes the application for a reader who has chosen a font.
if (typeof document !== 'undefined')
  document.documentElement.dataset.font = fontSlot.get() ?? '';
