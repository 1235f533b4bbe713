/** Whether the / key opens search: kept on this device. */
import { kept } from '../dom/storage.ts';

export const slashKey = kept<boolean>({
  area: 'local',
  name: 'slash-key',
  empty: true,
  understand: (found) => (typeof found === 'boolean' ? found : undefined),
});
