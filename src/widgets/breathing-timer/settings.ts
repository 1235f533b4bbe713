/** What a person can switch while a session runs. */
export interface Settings {
  sound: boolean;
  vibration: boolean;
  /** Whether the screen stays on. */
  awake: boolean;
  /** Whether screen readers are told each phase. */
  spoken: boolean;
}

export const usualSettings: Settings = {
  sound: false,
  vibration: false,
  awake: true,
  spoken: true,
};
