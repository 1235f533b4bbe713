/** The call-back planner as a person has it in front of them. It is two o’clock on a Sunday in November. */
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

export const callBackPath = '/tools/call-back/';

export class CallBack {
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator('.call-back');
  }

  async open(address: string): Promise<void> {
    await this.page.clock.setFixedTime(new Date('2026-11-22T14:00:00Z'));
    await this.page.goto(address);
    await expect(this.field('Who to ring')).toBeEnabled();
  }

  field(label: string): Locator {
    return this.root.getByLabel(label, { exact: true });
  }

  async when(day: string, time: string): Promise<void> {
    await this.field('Day').fill(day);
    await this.field('Time').fill(time);
  }

  /** What is said about the time. */
  get told(): Locator {
    return this.root.getByRole('status');
  }

  /** The words to say now. */
  get said(): Locator {
    return this.root.getByRole('region', { name: 'Say now' }).locator('[data-words]');
  }

  get save(): Locator {
    return this.root.getByRole('button', { name: 'Get the calendar file' });
  }

  /** Asks for the file, and reads it as a calendar would. */
  async calendar(): Promise<{
    name: string;
    title: string;
    description: string;
    at: string;
    reminder: string;
  }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.save.click()]);
    const text = await readFile(await download.path(), 'utf8');
    const event = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent')!;
    const { summary, description, startDate } = new ICAL.Event(event);
    const trigger = event.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
    return {
      name: download.suggestedFilename(),
      title: summary,
      description,
      at: startDate.toJSDate().toISOString(),
      reminder: String(trigger),
    };
  }

  /** Opens it, and looks at each of its states: empty, planned, out of hours, too late. */
  async inEachState(address: string, look: (page: Page) => Promise<void>): Promise<void> {
    await this.open(address);
    await look(this.page);
    for (const day of ['2026-11-24', '2026-11-28', '2026-11-20']) {
      await this.when(day, '14:30');
      await look(this.page);
    }
  }
}
