/** Everything in content/ that names something else in content/, and what sort of thing it names. */
import { mdxPart } from '../../model/part-catalogue.ts';
import type { Place } from '../../source/positions.ts';
import type { Content } from '../../source/content.ts';
import { partsUsed } from '../../source/parts-used.ts';
import type { YamlNode } from '../../source/yaml-node.ts';
import { pressLists, saidIn } from '../../source/step-graph.ts';

export type Target =
  | 'phrase'
  | 'page'
  | 'step'
  | 'guideline'
  | 'addition'
  | 'source'
  | 'article'
  | 'situation'
  | 'country'
  | 'stage'
  | 'pattern';

export interface Reference {
  target: Target;
  /** What was written. */
  id: string;
  place: Place;
  /** Whether a reader follows it. The lists of who must carry what only plan. */
  followed: boolean;
  /** The page that names it, for pages. */
  from?: string;
}

export function referencesIn(content: Content): Reference[] {
  return [...inPages(content), ...inSteps(content), ...inData(content), ...inParts(content)];
}

function inPages(content: Content): Reference[] {
  return content.pages.flatMap(({ root, name }) =>
    [
      ...listed('phrase', root.get('say')),
      ...one('page', root.get('ifThatFails')),
      ...listed('page', root.get('related')),
      ...cited(root),
    ].map((reference) => ({ ...reference, from: name })),
  );
}

function inSteps(content: Content): Reference[] {
  return content.of('step').flatMap((entry) => [
    ...pressLists(entry)
      .flatMap((list) => list.items())
      .flatMap((press) => one('step', press.get('to'))),
    ...saidIn(entry.root).flatMap((phrase) => one('phrase', phrase)),
    ...one('page', entry.root.get('page')),
  ]);
}

function inData(content: Content): Reference[] {
  const planned = (spots: YamlNode[]) =>
    spots
      .flatMap((spot) => one('page', spot))
      .map((reference) => ({ ...reference, followed: false }));
  return [
    ...content
      .listed('phrases', 'phrases')
      .flatMap((item) => [...listed('situation', item.get('situations')), ...cited(item)]),
    ...content.listed('pairs', 'pairs').flatMap(cited),
    ...content.listed('guidelines', 'guidelines').flatMap((item) => [
      ...listed('article', item.get('articles')),
      ...planned(item.get('pages').items()),
      ...item
        .get('shown')
        .items()
        .flatMap((quote) => planned([quote.get('page')])),
    ]),
    ...content
      .listed('guidelines', 'additions')
      .flatMap((item) => [
        ...listed('source', item.get('sources')),
        ...planned(item.get('pages').items()),
      ]),
    ...content
      .listed('claims', 'claims')
      .flatMap((item) => [...one('source', item.get('source')), ...one('page', item.get('page'))]),
    ...content
      .listed('scenarios', 'scenarios')
      .flatMap((item) => [
        ...one('country', item.get('country')),
        ...listed('step', item.get('by')),
        ...listed('phrase', item.get('words')),
      ]),
    ...content.of('organisation').flatMap(({ root }) => one('country', root.get('country'))),
    ...content.listed('queries', 'queries').flatMap((item) => planned(item.get('expect').items())),
    ...content.listed('synonyms', 'safety').flatMap((item) => one('page', item.get('page'))),
    ...content.of('pictures').flatMap(({ root }) =>
      root
        .get('items')
        .items()
        .flatMap((item) => one('page', item.get('page'))),
    ),
    ...content
      .of('ladder')
      .flatMap(({ root }) => [
        ...everyUnder(root, 'say').flatMap((spot) => listed('phrase', spot)),
        ...everyUnder(root, 'page').flatMap((spot) => one('page', spot)),
      ]),
    ...content
      .of('callBack')
      .flatMap(({ root }) => [
        ...listed('phrase', root.get('now')),
        ...listed('phrase', root.get('noNews')),
      ]),
  ];
}

function inParts(content: Content): Reference[] {
  return partsUsed(content).flatMap(({ name, attributes }) =>
    attributes.flatMap(({ name: attribute, value, place }) => {
      const rule = mdxPart(name)?.attributes[attribute];
      if (!rule || !('refersTo' in rule) || value === undefined) return [];
      const ids = rule.many ? value.split(/\s+/).filter(Boolean) : [value.trim()];
      return ids.map((id) => ({ target: rule.refersTo, id, place, followed: true }));
    }),
  );
}

/** What stands under a key, at whatever depth. */
function everyUnder(spot: YamlNode, key: string): YamlNode[] {
  return spot.entries().flatMap(([name, held]) => (name === key ? [held] : everyUnder(held, key)));
}

function cited(spot: YamlNode): Reference[] {
  return [
    ...listed('guideline', spot.get('guidelines')),
    ...listed('addition', spot.get('additions')),
  ];
}

function listed(target: Target, list: YamlNode): Reference[] {
  return list.items().flatMap((item) => one(target, item));
}

/** A name of the wrong form has a finding from the schema, so it is no reference. */
const name = /^(?:[a-z0-9-]+\/)?[a-z0-9-]+$|^[GX]\d+$/;

function one(target: Target, spot: YamlNode): Reference[] {
  const id = spot.text?.trim();
  return id === undefined || !name.test(id)
    ? []
    : [{ target, id, place: spot.place, followed: true }];
}
