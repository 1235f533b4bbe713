/** The breathing timer as a person has it in front of them, with a clock that the test moves. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

export const timerPath = '/tools/breathing-timer/';

export class Breathing {
  readonly page: Page;
  readonly timer: Locator;

  constructor(page: Page) {
    this.page = page;
    this.timer = page.getByRole('group', { name: 'Breathing timer' });
  }

  /** Opens the timer at an address, ready to start. From now on time passes only when the test says so. */
  async open(address: string): Promise<void> {
    await this.page.clock.install({ time: new Date('2026-11-22T10:00:00Z') });
    await this.page.goto(address);
    // It comes alive when it is first in view.
    await this.timer.scrollIntoViewIfNeeded();
    await this.isReady();
  }

  /** Waits until the timer works, and holds the clock. */
  async isReady(): Promise<void> {
    await expect(this.button('Start')).toBeEnabled();
    await this.page.clock.pauseAt(new Date('2026-11-22T11:00:00Z'));
  }

  button(name: string): Locator {
    return this.timer.getByRole('button', { name, exact: true });
  }

  async start(): Promise<void> {
    await this.button('Start').click();
    await expect(this.button('Pause')).toBeVisible();
  }

  /** Lets time pass, frame by frame: not quite to where a count changes, since a frame may come before or after. */
  async pass(seconds: number): Promise<void> {
    await this.page.clock.runFor(seconds * 1000);
  }

  /** Lets time pass at once, as when nothing ran meanwhile. */
  async jump(seconds: number): Promise<void> {
    await this.page.clock.fastForward(seconds * 1000);
    await this.page.clock.runFor(100);
  }

  /** Expects what the eye sees: the word, the count and which breath. */
  async shows(word: string, count?: number, breath?: string): Promise<void> {
    await expect(this.timer.locator('.breathing-word')).toHaveText(word);
    if (count !== undefined) {
      await expect(this.timer.locator('.breathing-count')).toHaveText(String(count));
    }
    if (breath) await expect(this.timer.getByRole('timer')).toContainText(`Breath ${breath}`);
  }

  get status(): Locator {
    return this.timer.getByRole('status');
  }

  /** How full the ring or the fill is drawn, from 0 to 1. */
  level(): Promise<number> {
    return this.timer
      .locator('.breathing-level')
      .evaluate((drawn) => Number(getComputedStyle(drawn).getPropertyValue('--level')));
  }

  /** The drawn level in pixels: its width as a ring, its height as a fill. */
  async drawn(): Promise<{ width: number; height: number }> {
    const { width, height } = (await this.timer.locator('.breathing-level').boundingBox())!;
    return { width: Math.round(width), height: Math.round(height) };
  }

  /** Tells the page that its tab is hidden, or seen again. */
  async hide(hidden: boolean): Promise<void> {
    await this.page.evaluate((isHidden) => {
      Object.defineProperty(document, 'hidden', { get: () => isHidden, configurable: true });
      Object.defineProperty(document, 'visibilityState', {
        get: () => (isHidden ? 'hidden' : 'visible'),
        configurable: true,
      });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  }

  /** Opens the settings, and gives the switch with that name. */
  async setting(name: string): Promise<Locator> {
    const settings = this.timer.locator('details');
    if ((await settings.getAttribute('open')) === null) await settings.locator('summary').click();
    return settings.getByLabel(name);
  }
}
