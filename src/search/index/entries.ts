/** Makes the entries of the small index from the content. Pure: what the files say goes in, entries come out. */
import { pageAddress, phraseAddress, stepAddress } from '../../model/addresses.ts';
import { fillGaps } from '../../model/gaps.ts';
import {
  isSet,
  roleTitle,
  type Contact,
  type ContactRole,
} from '../../model/kinds/organisation.ts';
import { headingsIn } from '../../model/outline.ts';
import type { Page } from '../../model/kinds/page.ts';
import { parts } from '../../model/headed-parts.ts';
import { channels, selfTalk, type Pair, type Phrase } from '../../model/kinds/phrase.ts';
import { sectionOf } from '../../model/sections.ts';
import { isQuestion, type Step } from '../../model/kinds/step.ts';
import type { IndexEntry } from './index-file.ts';

export interface SearchableContent {
  /** Published pages, each with its text after the front matter. */
  pages: readonly (Page & { body: string })[];
  phrases: readonly Phrase[];
  steps: readonly Step[];
  pairs: readonly Pair[];
  /** The workplace's own contacts, by role. */
  contacts: Partial<Record<ContactRole, Contact>>;
}

/** The pages first, then the phrases, then the steps. */
export function entriesOf(content: SearchableContent): IndexEntry[] {
  return [
    ...content.pages.map((page) => pageEntry(page, content)),
    ...content.phrases.map((phrase) => phraseEntry(phrase, content)),
    ...content.steps.map(stepEntry),
  ];
}

function pageEntry(page: Page & { body: string }, content: SearchableContent): IndexEntry {
  const said = content.phrases.filter(({ id }) => page.say?.includes(id));
  const stage = page.slug.startsWith('stages/') ? [page.slug.slice('stages/'.length)] : [];
  const pairs = page.body.includes('<SayThisNotThat') ? content.pairs : [];
  const headings = headingsIn(page.body).flatMap(({ id, title }): [string, string][] =>
    id && !everywhere.has(id) ? [[id, title]] : [],
  );
  return withoutEmpty({
    address: pageAddress(page.slug),
    kind: sectionOf(page.slug)?.id ?? 'home',
    title: page.title,
    description: page.description,
    doNow: page.doNow,
    urgent: page.severity === 'urgent' || undefined,
    contacts: contactsOf(page, content),
    say: page.say,
    aliases: page.aliases,
    headings,
    parts: pairs.map(({ id, not, say }): [string, string] => [id, `${not} ${say}`]),
    more: pairs.flatMap(({ aliases }) => aliases),
    stages: [...new Set([...stage, ...said.map((phrase) => phrase.stage)])],
    channels: channels.filter((channel) =>
      said.some((phrase) => phrase.channels.includes(channel)),
    ),
  });
}

/** Headings that stand on every page of a kind tell nothing about this one. */
const everywhere = new Set([
  ...Object.values(parts).map(({ id }) => id),
  'what-to-do',
  'how',
  'next',
  'why-it-helps',
]);

/** The contacts of the page that are set, each as a line to read. */
function contactsOf({ contacts: roles = [] }: Page, { contacts }: SearchableContent): string[] {
  return roles.flatMap((role) => {
    const contact = contacts[role];
    if (!contact || !isSet(contact)) return [];
    const { name, phone, when } = contact;
    return `${roleTitle(role)}: ${[name, phone, when].filter(Boolean).join(', ')}`;
  });
}

function phraseEntry(phrase: Phrase, { pages }: SearchableContent): IndexEntry {
  const stage = phrase.stage === selfTalk ? 'skills/self-talk' : `stages/${phrase.stage}`;
  const saidOn = pages.filter(({ slug, say }) => slug === stage || say?.includes(phrase.id));
  return withoutEmpty({
    address: phraseAddress(phrase.id),
    kind: 'phrase',
    title: fillGaps(phrase.text, phrase.slots, {}).text,
    of: saidOn.map(({ slug }) => pageAddress(slug)),
    aliases: phrase.aliases,
    more: [...(phrase.variants ?? []), ...(phrase.written ? [phrase.written] : [])],
    stages: [phrase.stage],
    channels: phrase.channels,
  });
}

function stepEntry(step: Step): IndexEntry {
  return withoutEmpty({
    address: stepAddress(step.id),
    kind: 'step',
    title: isQuestion(step) ? step.ask : step.doNow,
    of: [pageAddress(isQuestion(step) ? 'tools/decision-tree' : step.page)],
    more: isQuestion(step) ? step.options.map(({ label }) => label) : [],
  });
}

/** Leaves out what says nothing, so that it costs no bytes. */
function withoutEmpty(entry: {
  [Name in keyof IndexEntry]: IndexEntry[Name] | undefined;
}): IndexEntry {
  const said = Object.entries(entry).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said) as unknown as IndexEntry;
}
