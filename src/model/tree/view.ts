/** A step as readers see it, with everything that it names looked up: what a page and the widget show. */
import type { ContactView } from '../workplace/contact-view.ts';
import type { Slots } from '../gaps.ts';
import type { Channel, Listener } from '../kinds/phrase.constants.ts';
import type { BodyBlock } from './body.ts';
import type { Press } from '../kinds/step.ts';

export interface StepWords {
  id: string;
  text: string;
  slots?: Slots | undefined;
  /** When not to say it; shown with firm words. */
  notWhen?: string | undefined;
  isFirm: boolean;
  /** Who hears it, where it is not the customer. */
  to?: Listener | undefined;
  /** Where it can be said. */
  channels: readonly Channel[];
}

export interface StepView {
  id: string;
  /** The question, or the one thing to do. */
  title: string;
  /** Whether it says what to do; otherwise it asks. */
  isEnd: boolean;
  contacts: ContactView[];
  /** Whether the workplace has not set one of the contacts that belong here. */
  isUnset: boolean;
  words: StepWords[];
  /** The channels on which it can be, where it cannot be on all. */
  only?: readonly Channel[] | undefined;
  note?: string | undefined;
  /** Facts of the workplace’s policy. */
  facts: { name: string; value: string }[];
  body: BodyBlock[];
  /** The page that says more. */
  page?: { title: string; line: string; href: string } | undefined;
  /** What can be pressed on it. */
  presses: Press[];
}

/** The whole decision tree, as the widget loads it. */
export interface TreeView {
  /** The links that stand on every step. */
  standing: Press[];
  steps: Record<string, StepView>;
}
