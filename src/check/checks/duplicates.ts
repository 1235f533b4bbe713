/** Two things with one name, also by case alone: ids, titles, slugs, queries. */
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import type { Place } from '../../source/positions.ts';
import type { Content } from '../../source/content.ts';
import type { YamlNode } from '../../source/yaml-node.ts';

interface Named {
  name: string;
  place: Place;
}

export const duplicates: Check = (content) => [
  ...repeated('id', 'Give one of them another id: it is part of a link, so change the newer one.', [
    ...values(content.listed('phrases', 'phrases'), 'id'),
  ]),
  ...repeated('id', 'Each stands on the sources page under its id, so change the newer one.', [
    ...values(content.listed('guidelines', 'guidelines'), 'id'),
    ...values(content.listed('guidelines', 'additions'), 'id'),
    ...values(content.listed('sources', 'sources'), 'id'),
  ]),
  ...repeated('id', 'Change the newer one.', values(content.listed('pairs', 'pairs'), 'id')),
  ...repeated(
    'id',
    'Change the newer one.',
    values(content.listed('countries', 'countries'), 'id'),
  ),
  ...repeated('id', 'Change the newer one.', values(content.listed('claims', 'claims'), 'id')),
  ...repeated(
    'id',
    'Change the newer one.',
    values(content.listed('scenarios', 'scenarios'), 'id'),
  ),
  ...repeated(
    'id',
    'Name each section once.',
    values(content.listed('sections', 'sections'), 'id'),
  ),
  ...repeated(
    'title',
    'Two pages with one title cannot be told apart: change one.',
    values(
      content.of('page').map(({ root }) => root),
      'title',
    ),
  ),
  ...repeated(
    'name',
    'Change one of them.',
    values(
      content.of('breathing').map(({ root }) => root),
      'name',
    ),
  ),
  ...repeated('query', 'Take one of them out.', values(content.listed('queries', 'queries'), 'q')),
  ...repeated(
    'old address',
    'One old address leads to one place: take one out.',
    values(content.listed('redirects', 'redirects'), 'from'),
  ),
  ...repeated(
    'file name',
    'Two files that differ only in capitals become one address: rename one.',
    paths(content),
  ),
];

function values(spots: YamlNode[], key: string): Named[] {
  return spots.flatMap((spot) => {
    const held = spot.get(key);
    return held.text === undefined ? [] : [{ name: held.text.trim(), place: held.place }];
  });
}

function paths(content: Content): Named[] {
  return [...content.files.keys()].map((path) => ({
    name: path.replace(/\.[^.]+$/, ''),
    place: { file: path, line: 1, column: 1 },
  }));
}

/** A finding for each name that stood somewhere before; it says where. */
function repeated(what: string, advice: string, all: Named[]): Finding[] {
  const first = new Map<string, Named>();
  return all.flatMap((named) => {
    const key = named.name.toLowerCase();
    const before = first.get(key);
    if (!before) {
      first.set(key, named);
      return [];
    }
    const where = `content/${before.place.file}:${before.place.line}`;
    const same =
      before.name === named.name ? 'is taken' : `differs only in capitals from “${before.name}”`;
    return [
      error('duplicate', named.place, `the ${what} “${named.name}” ${same}: see ${where}`, advice),
    ];
  });
}
