import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { references } from './references.ts';

test('a phrase that does not exist is answered with the one that was meant', async () => {
  expect(
    await told(
      references,
      changed(
        'situations/shouting.mdx',
        '[listen-start, listen-line]',
        '[listen-strat, listen-line]',
      ),
    ),
  ).toEqual([
    'error situations/shouting.mdx:6:7  there is no phrase “listen-strat”  Did you mean “listen-start”? The ids of phrases stand in content/phrases/.',
  ]);
});

test('a phrase named in the text of a page', async () => {
  expect(
    await told(
      references,
      changed(
        'stages/listen.mdx',
        'ids="listen-start listen-line"',
        'ids="listen-start lisen-line"',
      ),
    ),
  ).toEqual([
    'error stages/listen.mdx:18:6  there is no phrase “lisen-line”  Did you mean “listen-line”? The ids of phrases stand in content/phrases/.',
  ]);
});

test('a situation or stage named in the text of a page', async () => {
  expect(
    await told(
      references,
      changed('stages/listen.mdx', 'ids="listen-start listen-line"', 'situation="shoutin"'),
    ),
  ).toEqual([
    'error stages/listen.mdx:18:6  there is no situation “shoutin”  Did you mean “shouting”? A situation is named by its file in content/situations/ or content/safety/.',
  ]);
  expect(
    await told(
      references,
      changed('stages/listen.mdx', 'ids="listen-start listen-line"', 'stage="lisen"'),
    ),
  ).toEqual([
    'error stages/listen.mdx:18:6  there is no stage “lisen”  Did you mean “listen”? A stage is named by its file in content/phrases/.',
  ]);
});

test('a page that does not exist, wherever it is named', async () => {
  const advice =
    'Did you mean “stages/listen”? A page is named by folder and file name, such as stages/listen.';
  expect(
    await told(
      references,
      changed('situations/shouting.mdx', 'ifThatFails: stages/listen', 'ifThatFails: stages/lisen'),
    ),
  ).toEqual([`error situations/shouting.mdx:7:14  there is no page “stages/lisen”  ${advice}`]);
  expect(
    await told(
      references,
      changed(
        'guidelines.yaml',
        'pages: [stages/listen, situations/shouting]',
        'pages: [stages/lisen]',
      ),
    ),
  ).toEqual([`error guidelines.yaml:8:13  there is no page “stages/lisen”  ${advice}`]);
  expect(
    await told(references, changed('queries.yaml', 'situations/shouting', 'stages/lisen')),
  ).toEqual([`error queries.yaml:4:14  there is no page “stages/lisen”  ${advice}`]);
  expect(
    await told(references, changed('steps/l-leave.md', 'situations/shouting', 'stages/lisen')),
  ).toEqual([`error steps/l-leave.md:3:7  there is no page “stages/lisen”  ${advice}`]);
});

test('a page set aside but not written: lists may plan with it, readers cannot go there', async () => {
  expect(
    await told(references, changed('queries.yaml', 'situations/shouting', 'stages/solve')),
  ).toEqual([]);
  expect(
    await told(
      references,
      changed('situations/shouting.mdx', 'related: [stages/listen]', 'related: [stages/solve]'),
    ),
  ).toEqual([
    'warning situations/shouting.mdx:9:11  the page “stages/solve” is not written yet  Readers do not see this link until the page is there.',
  ]);
});

test('a draft that other pages name, and a page that names itself', async () => {
  const drafted = changed('stages/listen.mdx', 'order: 1', 'order: 1\ndraft: true');
  const neverPublished = { ...drafted, 'permalinks.txt': '/\n' };
  expect(await told(references, neverPublished)).toContain(
    'warning situations/shouting.mdx:7:14  the page “stages/listen” is a draft  Readers do not see this link until the page is there.',
  );
  expect(
    await told(
      references,
      changed(
        'situations/shouting.mdx',
        'related: [stages/listen]',
        'related: [situations/shouting]',
      ),
    ),
  ).toEqual([
    'error situations/shouting.mdx:9:11  the page names itself here  Take it out, or name another page.',
  ]);
});

test('a step that does not exist', async () => {
  expect(await told(references, changed('steps/risk.md', 'to: l-shout', 'to: l-shot'))).toEqual([
    'error steps/risk.md:7:9  there is no step “l-shot”  Did you mean “l-shout”? A step is named by its file in content/steps/.',
  ]);
  expect(await told(references, changed('steps/l-shout.md', 'to: l-leave', 'to: l-leaf'))).toEqual([
    'error steps/l-shout.md:6:30  there is no step “l-leaf”  Did you mean “l-leave”? A step is named by its file in content/steps/.',
  ]);
});

test('a guideline, addition, source or article that does not exist', async () => {
  expect(
    await told(
      references,
      changed('stages/listen.mdx', 'guidelines: [G01, G02]', 'guidelines: [G01, G03]'),
    ),
  ).toEqual([
    'error stages/listen.mdx:5:19  there is no guideline “G03”  The guidelines stand in content/guidelines.yaml.',
  ]);
  expect(await told(references, changed('stages/listen.mdx', '[X01]', '[X77]'))).toEqual([
    'error stages/listen.mdx:6:13  there is no addition “X77”  The additions stand in content/guidelines.yaml.',
  ]);
  expect(await told(references, changed('guidelines.yaml', '[venting]', '[ventting]'))).toEqual([
    'error guidelines.yaml:26:15  there is no source “ventting”  Did you mean “venting”? The ids of sources stand in content/sources.yaml.',
  ]);
  expect(
    await told(references, changed('guidelines.yaml', 'articles: [a1]', 'articles: [venting]')),
  ).toEqual([
    'error guidelines.yaml:5:16  there is no article “venting”  The articles stand in content/sources.yaml, with the kind “article”.',
  ]);
});

test('a file of phrases that cannot be read does not make every reference to it look wrong', async () => {
  const unclosed = 'phrases:\n  - id: listen-start\n    text: "Tell me\n  - id: listen-line\n';
  expect(await told(references, { 'phrases/listen.yaml': unclosed })).toEqual([]);
});

test('a breathing pattern that does not exist, where the timer is set to it', async () => {
  const set = changed(
    'stages/listen.mdx',
    '<Say ids="listen-start listen-line" />',
    '<BreathingTimer pattern="stedy" />',
  );
  expect(await told(references, set)).toEqual([
    'error stages/listen.mdx:18:17  there is no breathing pattern “stedy”  Did you mean “steady”? A pattern is named by its file in content/breathing/.',
  ]);
});

test('a phrase or page that the ladder or the call-back planner names', async () => {
  expect(
    await told(
      references,
      changed(
        'ladder.yaml',
        'say: [please-stop], noted: Asked.',
        'say: [please-stpo], noted: Asked.',
      ),
    ),
  ).toEqual([
    'error ladder.yaml:7:40  there is no phrase “please-stpo”  Did you mean “please-stop”? The ids of phrases stand in content/phrases/.',
  ]);
  expect(
    await told(
      references,
      changed('ladder.yaml', 'page: situations/shouting', 'page: situations/shoutin'),
    ),
  ).toEqual([
    'error ladder.yaml:35:11  there is no page “situations/shoutin”  Did you mean “situations/shouting”? A page is named by folder and file name, such as stages/listen.',
  ]);
  expect(
    await told(
      references,
      changed('call-back.yaml', 'noNews: [listen-start]', 'noNews: [listen-strat]'),
    ),
  ).toEqual([
    'error call-back.yaml:2:10  there is no phrase “listen-strat”  Did you mean “listen-start”? The ids of phrases stand in content/phrases/.',
  ]);
});

test('what names a page that was published and is gone is told with the loss, and later with its new address', async () => {
  const gone = { 'situations/shouting.mdx': null };
  expect(await told(references, gone)).toEqual([]);
  const redirect = 'redirects:\n  - { from: /situations/shouting/, to: /stages/listen/ }\n';
  const found = await told(references, { ...gone, 'redirects.yaml': redirect });
  expect(found).toContain(
    'error queries.yaml:4:14  there is no page “situations/shouting”  It has moved to /stages/listen/. A page is named by folder and file name, such as stages/listen.',
  );
});

test('a name of the wrong form is left to the schema', async () => {
  const joined = '[listen-start listen-line]';
  expect(
    await told(
      references,
      changed('situations/shouting.mdx', '[listen-start, listen-line]', joined),
    ),
  ).toEqual([]);
});

test('a phrase may be filed under a safety page, and under no page of another section', async () => {
  const filed = (name: string) =>
    changed(
      'phrases/listen.yaml',
      '    situations: [shouting]\n    guidelines',
      `    situations: [${name}]\n    guidelines`,
    );
  const page = '---\ntitle: They threaten you\n---\n\nLeave.\n';
  expect(await told(references, { ...filed('threats'), 'safety/threats.mdx': page })).toEqual([]);
  expect(await told(references, { ...filed('threats'), 'skills/threats.mdx': page })).toEqual([
    'error phrases/listen.yaml:6:18  there is no situation “threats”  A situation is named by its file in content/situations/ or content/safety/.',
  ]);
});

test('a situation whose page is gone is told with the loss, and later with its new address', async () => {
  const gone = {
    'situations/shouting.mdx': null,
    'situations/upset.mdx': '---\ntitle: Upset\n---\n',
  };
  expect(await told(references, gone)).not.toContainEqual(expect.stringContaining('situation “'));
  const redirect = 'redirects:\n  - { from: /situations/shouting/, to: /stages/listen/ }\n';
  expect(await told(references, { ...gone, 'redirects.yaml': redirect })).toContain(
    'error phrases/listen.yaml:6:18  there is no situation “shouting”  It has moved to /stages/listen/. A situation is named by its file in content/situations/ or content/safety/.',
  );
});

test('a country that does not exist', async () => {
  const home = (id: string) =>
    changed('organisation.yaml', 'repository:', `country: ${id}\nrepository:`);
  expect(await told(references, home('united-kingdom'))).toEqual([]);
  expect(await told(references, home('united-kingdon'))).toEqual([
    'error organisation.yaml:3:10  there is no country “united-kingdon”  Did you mean “united-kingdom”? The ids of countries stand in content/countries.yaml.',
  ]);
});

test('a source or a page that a claim names and that does not exist', async () => {
  const claim = (page: string, source: string) => ({
    'claims.yaml': `claims:\n  - { id: a, page: ${page}, words: Being heard, source: ${source}, reviewed: 2026-11-01, reviewBy: 2027-11-01 }\n`,
  });
  expect(await told(references, claim('stages/listen', 'venting'))).toEqual([]);
  expect(await told(references, claim('stages/lissen', 'vending'))).toEqual([
    'error claims.yaml:2:20  there is no page “stages/lissen”  Did you mean “stages/listen”? A page is named by folder and file name, such as stages/listen.',
    'error claims.yaml:2:63  there is no source “vending”  Did you mean “venting”? The ids of sources stand in content/sources.yaml.',
  ]);
});

test('a step or a phrase that only a form of a step names', async () => {
  const form = changed(
    'steps/l-shout.md',
    'to: l-leave }\n',
    'to: l-leave }\nbyPolicy:\n  warn-first:\n    say: [listen-lime]\n    next: [{ label: On, to: l-leaf }]\n',
  );
  expect(await told(references, form)).toEqual([
    'error steps/l-shout.md:9:11  there is no phrase “listen-lime”  Did you mean “listen-line”? The ids of phrases stand in content/phrases/.',
    'error steps/l-shout.md:10:29  there is no step “l-leaf”  Did you mean “l-leave”? A step is named by its file in content/steps/.',
  ]);
});
