/** A step as readers see it, with everything that it names looked up: what a page and the widget show. */
import type { Slots } from './gaps.ts';
import type { BodyBlock } from './step-body.ts';
import type { Press } from './step.ts';

export interface StepContact {
  /** Such as “Team lead”. */
  role: string;
  /** Who and when, as far as it is set; otherwise one line that says it is not. */
  lines: string[];
  phone?: string | undefined;
  /** Whether the workplace has set it. */
  isSet: boolean;
  /** Where else to look, while it is not set. */
  elsewhere?: { title: string; href: string } | undefined;
}

export interface StepWords {
  id: string;
  text: string;
  slots?: Slots | undefined;
  /** When not to say it; shown with firm words. */
  notWhen?: string | undefined;
  isFirm: boolean;
}

export interface StepView {
  id: string;
  /** The question, or the one thing to do. */
  title: string;
  /** Whether it says what to do; otherwise it asks. */
  isEnd: boolean;
  contacts: StepContact[];
  words: StepWords[];
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
