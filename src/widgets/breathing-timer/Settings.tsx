/** Switches that work while a session runs. Those a device has no use for are not shown. */
import type { Settings as Switched } from './settings.ts';
import { Switch } from './Switch.tsx';
import { canKeepAwake } from './use-wake-lock.ts';
import { canVibrate } from './vibration.ts';

interface Props {
  settings: Switched;
  set: (settings: Switched) => void;
  still: boolean;
  setStill: (still: boolean) => void;
  /** On a call nothing sounds or shakes, so neither is offered. */
  onCall: boolean;
  isReady: boolean;
}

export function Settings({ settings, set, still, setStill, onCall, isReady }: Props) {
  const switchOf = (key: keyof Switched, label: string) => (
    <Switch
      label={label}
      checked={settings[key]}
      onChange={(checked) => set({ ...settings, [key]: checked })}
    />
  );
  return (
    <details className="breathing-settings" data-needs-script>
      <summary>Settings</summary>
      <Switch label="Nothing moves" checked={still} onChange={setStill} />
      {!onCall && switchOf('sound', 'Soft tones')}
      {isReady && canVibrate() && !onCall && switchOf('vibration', 'Vibration')}
      {isReady && canKeepAwake() && switchOf('awake', 'Keep the screen on')}
      {switchOf('spoken', 'Tell screen readers each step')}
    </details>
  );
}
