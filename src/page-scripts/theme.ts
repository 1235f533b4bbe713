/** The theme button: same as the device, light, dark, and round again. Kept on this device only. */
import { say } from '../dom/status.ts';

const storageKey = 'steady:theme';
const names = { system: 'same as device', light: 'light', dark: 'dark' } as const;
type Theme = keyof typeof names;
const next: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };

function current(): Theme {
  const theme = document.documentElement.dataset['theme'];
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function apply(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
}

export function offerThemes(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-button]');
  if (!button) return;
  const name = () => button.setAttribute('aria-label', `Theme: ${names[current()]}`);
  name();
  button.addEventListener('click', () => {
    apply(next[current()]);
    name();
    say(`Theme: ${names[current()]}`);
  });
}
