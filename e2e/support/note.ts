/** The call note as a person has it in front of them. */
import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import type { NoteField } from '../../src/model/kinds/call-note.constants.ts';
import { noteFile } from './content.ts';
import { expect } from './test.ts';

export const notePath = '/tools/call-note/';

export class CallNote {
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator('.call-note');
  }

  async open(address: string): Promise<void> {
    await this.page.clock.setFixedTime(new Date('2026-11-23T14:10:00'));
    await this.page.goto(address);
    await expect(this.field('name')).toBeEnabled();
  }

  field(id: NoteField): Locator {
    return this.root.getByRole('textbox', { name: noteFile.fields[id].label, exact: true });
  }

  /** What comes out. */
  get paper(): Locator {
    return this.root.locator('.note-paper');
  }

  /** Chooses one of the two texts: the note for the record, or the heads-up for the team lead. */
  choose(output: 'record' | 'manager'): Promise<void> {
    return this.output(output).check();
  }

  output(output: 'record' | 'manager'): Locator {
    return this.root.getByRole('radio', { name: noteFile[output].choice, exact: true });
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  /** A note as an agent would write it. */
  async write(): Promise<void> {
    await this.field('name').fill('Ms Ade');
    await this.field('reference').fill('A-1042');
    await this.field('they-said').fill('‘You are all thieves.’\nThe refund is three weeks late.');
    await this.field('i-said').fill('Warned twice. Gave the number and hours.');
    await this.field('agreed').fill('I ring with the date of the refund.');
    await this.field('by-when').fill('Friday at four');
    await this.field('need').fill('Ten minutes off the phones.');
  }

  /** Opens it, and looks at each of its states: empty, written, about to be cleared. */
  async inEachState(address: string, look: (page: Page) => Promise<void>): Promise<void> {
    await this.open(address);
    await look(this.page);
    await this.write();
    await this.choose('manager');
    await look(this.page);
    await this.button('Clear').click();
    await look(this.page);
  }
}

/** What a downloaded file holds. */
export async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}
