/** The boundary ladder as an agent has it in front of them, with a clock that the test moves. */
import type { Locator, Page } from '@playwright/test';
import { endedAtOnce } from './content.ts';
import { expect } from './test.ts';

export const ladderPath = '/tools/boundary/';

export class BoundaryLadder {
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator('.boundary-ladder');
  }

  /** Opens a page with the ladder. It is two o’clock, and stays so until the test says otherwise. */
  async open(address: string): Promise<void> {
    await this.page.clock.setFixedTime(new Date('2026-11-23T14:00:00'));
    await this.page.goto(address);
    await this.isReady();
  }

  /** Waits until presses are answered. */
  async isReady(): Promise<void> {
    await this.root.scrollIntoViewIfNeeded();
    await expect(this.page.locator('astro-island[ssr]', { has: this.root })).toHaveCount(0);
  }

  /** A step by its number, counted from 1. */
  step(number: number): Locator {
    return this.root
      .getByRole('list', { name: 'Steps' })
      .locator('> li')
      .nth(number - 1);
  }

  /** The step to say now. */
  get now(): Locator {
    return this.root.locator('li[aria-current="step"]');
  }

  /** The words that are offered now, on the channel that is chosen. */
  get words(): Locator {
    return this.now.locator('[data-words]').filter({ visible: true });
  }

  /** What ends at once, by its name. */
  atOnce(name: string): Locator {
    return this.root.locator('.at-once summary', { hasText: name });
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  /** Presses a button at a time of day. */
  async pressAt(time: string, name: string): Promise<void> {
    await this.page.clock.setFixedTime(new Date(`2026-11-23T${time}:00`));
    await this.button(name).click();
  }

  /** Climbs to a step: it goes on at each before it, a minute apart. */
  async climbTo(number: number): Promise<void> {
    for (let step = 1; step < number; step += 1)
      await this.pressAt(`14:0${String(step)}`, 'It goes on');
    await expect(this.step(number)).toHaveAttribute('aria-current', 'step');
  }

  /** Opens it, and looks at each of its states: climbed, eased, ended at once, asked whether to go on. */
  async inEachState(address: string, look: (page: Page) => Promise<void>): Promise<void> {
    // Tall enough that nothing pinned lies over what is measured.
    await this.page.setViewportSize({ width: 1280, height: 3000 });
    await this.open(address);
    await this.climbTo(3);
    await look(this.page);
    await this.button('They stopped').click();
    await look(this.page);
    await this.button('It started again').click();
    const { name, done } = endedAtOnce('sexual-remarks');
    await this.atOnce(name).click();
    await look(this.page);
    await this.button(done).click();
    await look(this.page);
    await this.page.reload();
    await expect(this.button('Yes, go on')).toBeVisible();
    await look(this.page);
  }
}
