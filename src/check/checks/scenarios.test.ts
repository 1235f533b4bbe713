import { expect, test } from 'vitest';
import { changed, told, type Changes } from '../testing.ts';
import { references } from './references.ts';
import { scenarios } from './scenarios.ts';

/** The scenario of somebody who shouts, with some lines of it written otherwise. */
function scenario(more: Record<string, string>): Changes {
  const lines = Object.entries({
    id: 'shouting',
    what: 'Somebody shouts about a parcel.',
    channel: 'phone',
    by: '[l-shout]',
    within: '1',
    ...more,
  }).map(([key, value]) => `${key}: ${value}\n`);
  return { 'scenarios.yaml': `scenarios:\n  - ${lines.join('    ')}` };
}
const step = (file: string, from: string, to: string) => changed(`steps/${file}.md`, from, to);

test('a scenario that finds its words in time', async () => {
  expect(await told(scenarios, {})).toEqual([]);
});

test('a step that nothing leads to from the one before', async () => {
  expect(await told(scenarios, scenario({ by: '[l-shout, ask]', within: '9' }))).toEqual([
    'error scenarios.yaml:5:19  “shouting”: nothing on the step “l-shout” leads to “ask”  From there one gets to: l-leave.',
  ]);
  const slip = { 'steps/l-leaves.md': '---\ndoNow: Go.\npage: situations/shouting\n---\n' };
  const everywhere = step('ask', 'page:', 'fromEverywhere: I have to ask\npage:');
  expect(
    await told(scenarios, {
      ...slip,
      ...everywhere,
      ...scenario({ by: '[l-shout, l-leaves]', within: '9' }),
    }),
  ).toEqual([
    'error scenarios.yaml:5:19  “shouting”: nothing on the step “l-shout” leads to “l-leaves”  Did you mean “l-leave”? From there one gets to: l-leave, ask.',
  ]);
});

test('a link that stands on every step can be pressed, and a step cannot be skipped', async () => {
  const everywhere = step('ask', 'page:', 'fromEverywhere: I have to ask\npage:');
  const by = scenario({ by: '[l-shout, ask]', within: '2' });
  expect(await told(scenarios, { ...everywhere, ...by })).toEqual([]);
  const skipped = step('risk', '  - label: Yes\n    to: l-leave\n', '');
  expect(await told(scenarios, { ...skipped, ...scenario({ by: '[l-leave]' }) })).toEqual([
    'error scenarios.yaml:5:10  “shouting”: nothing on the step “risk” leads to “l-leave”  From there one gets to: l-shout, ask.',
  ]);
});

test('a way that takes too many presses', async () => {
  expect(await told(scenarios, scenario({ by: '[l-shout, l-leave]', within: '2' }))).toEqual([]);
  expect(await told(scenarios, scenario({ by: '[l-shout, l-leave]' }))).toEqual([
    'error scenarios.yaml:6:13  “shouting” takes 2 presses, not 1  Make the way shorter: somebody is waiting for these words.',
  ]);
});

test('words that the last step does not have, or not for this channel', async () => {
  expect(await told(scenarios, scenario({ words: '[listen-start, please-stop]' }))).toEqual([
    'error scenarios.yaml:7:27  “shouting” does not find the words “please-stop” on the step “l-shout” (phone)  There it finds: listen-start.',
  ]);
  const more = step('l-shout', '[listen-start]', '[listen-start, listen-line]');
  const line = { words: '[listen-line]' };
  expect(await told(scenarios, { ...more, ...scenario(line) })).toEqual([]);
  expect(
    await told(scenarios, { ...more, ...scenario({ ...line, channel: 'in-person' }) }),
  ).toEqual([
    'error scenarios.yaml:7:13  “shouting” does not find the words “listen-line” on the step “l-shout” (face to face)  There it finds: listen-start.',
  ]);
  const leave = { by: '[l-leave]', words: '[listen-start]' };
  expect(await told(scenarios, scenario(leave))).toEqual([
    'error scenarios.yaml:7:13  “shouting” does not find the words “listen-start” on the step “l-leave” (phone)  There it finds: no words.',
  ]);
});

test('a contact that the last step does not show', async () => {
  const security = scenario({ by: '[l-leave]', contact: 'security' });
  expect(await told(scenarios, security)).toEqual([
    'error scenarios.yaml:7:14  “shouting” does not find the contact “security” on the step “l-leave”  Add it under “contacts” in content/steps/l-leave.md.',
  ]);
  const shown = step('l-leave', 'page:', 'contacts: [emergency, security]\npage:');
  expect(await told(scenarios, { ...shown, ...security })).toEqual([]);
});

test('a scenario is walked under its own policy, and every other under the one that is shipped', async () => {
  const form = `atOnce: [hate]\nbyPolicy:
  nobody:
    say: [please-stop]
    next: [{ label: It goes on, to: ask }]
  more-warnings: { next: [{ label: Again, to: ask }] }
  warn-first: { say: [please-stop] }\n`;
  const forms = step('l-shout', 'to: l-leave }\n', `to: l-leave }\n${form}`);
  const at = async (policy: string | undefined, more: Record<string, string>) =>
    told(scenarios, {
      ...forms,
      ...scenario({ ...more, within: '2', ...(policy !== undefined && { policy }) }),
    });
  const toAsk = { by: '[l-shout, ask]' };
  const noWay =
    'error scenarios.yaml:5:19  “shouting”: nothing on the step “l-shout” leads to “ask”  From there one gets to: l-leave.';
  expect(await at(undefined, toAsk)).toEqual([noWay]);
  expect(await at('{ who: team-lead }', toAsk)).toEqual([noWay]);
  expect(await at('{ who: nobody }', toAsk)).toEqual([]);
  expect(await at('{ warnings: 3 }', toAsk)).toEqual([]);
  const stop = { words: '[please-stop]' };
  expect(await at(undefined, stop)).toEqual([
    'error scenarios.yaml:7:13  “shouting” does not find the words “please-stop” on the step “l-shout” (phone)  There it finds: listen-start.',
  ]);
  expect(await at('{ who: nobody }', stop)).toEqual([]);
  expect(await at('{ atOnce: [danger, threats] }', stop)).toEqual([]);
  expect(await at('{ atOnce: [hate] }', stop)).toHaveLength(1);
});

test('what a scenario names and is not there is told by its name alone', async () => {
  const by = scenario({ by: '[l-shoot]', words: '[lissen-start]', country: 'united-kingdoms' });
  expect(await told(scenarios, by)).toEqual([]);
  expect(await told(references, by)).toEqual([
    'error scenarios.yaml:5:10  there is no step “l-shoot”  Did you mean “l-shout”? A step is named by its file in content/steps/.',
    'error scenarios.yaml:7:13  there is no phrase “lissen-start”  Did you mean “listen-start”? The ids of phrases stand in content/phrases/.',
    'error scenarios.yaml:8:14  there is no country “united-kingdoms”  Did you mean “united-kingdom”? The ids of countries stand in content/countries.yaml.',
  ]);
  expect(await told(scenarios, scenario({ words: '[lissen-start]' }))).toEqual([]);
});

test('while the tree cannot be read whole, no scenario is blamed', async () => {
  const by = scenario({ by: '[l-shout, ask]' });
  expect(await told(scenarios, { ...by, 'steps/ask.md': '---\ndoNow: Wait: ask\n---\n' })).toEqual(
    [],
  );
});
