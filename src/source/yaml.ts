/** Reads YAML so that everything in it, sound or not, can be pointed at. */
import { isMap, isNode, isPair, isScalar, isSeq, type Document } from 'yaml';
import { readPastFaults, type YamlFault } from './yaml-faults.ts';

export type Path = (string | number)[];

export interface YamlText {
  /** The data, as far as it could be read. */
  data: unknown;
  faults: YamlFault[];
  /** Where the value stands, or the nearest thing around it that was written. */
  valueAt(path: Path): number;
  /** Where the key of that value stands. */
  keyAt(path: Path): number;
  /** From where to where the value stands, if it is written. */
  rangeOf(path: Path): { from: number; to: number } | undefined;
}

/**
 * @param text YAML
 * @param start the offset of the text within its file
 */
export function readYaml(text: string, start = 0): YamlText {
  const { document, faults: found } = readPastFaults(text);
  const faults = found.map(({ reason, offset }) => ({ reason, offset: start + offset }));
  return {
    data: dataIn(document),
    faults,
    valueAt: (path) => start + nearestOffset(document, path),
    keyAt: (path) => start + (keyOffset(document, path) ?? nearestOffset(document, path)),
    rangeOf: (path) => {
      const node = nodeAt(document, path);
      const range = isNode(node) ? node.range : undefined;
      return range ? { from: start + range[0], to: start + range[1] } : undefined;
    },
  };
}

/** Nothing, where a fault that could not be mended leaves nothing to make data of. */
function dataIn(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

function nodeAt(document: Document.Parsed, path: Path): unknown {
  let node: unknown = document.contents;
  for (const part of path) {
    if (isMap(node)) node = node.items.find((pair) => keyOf(pair) === String(part))?.value;
    else if (isSeq(node)) node = node.items[Number(part)];
    else return undefined;
  }
  return node;
}

function keyOf(pair: { key: unknown }): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined;
}

function keyOffset(document: Document.Parsed, path: Path): number | undefined {
  const parent = nodeAt(document, path.slice(0, -1));
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => keyOf(item) === String(path.at(-1)));
  return isPair(pair) && isNode(pair.key) ? pair.key.range?.[0] : undefined;
}

/** The offset of the value; where nothing is written there, of its key, or else of what holds it. */
function nearestOffset(document: Document.Parsed, path: Path): number {
  const node = nodeAt(document, path);
  const written = isNode(node) && node.range && node.range[1] > node.range[0];
  if (written) return node.range?.[0] ?? 0;
  if (path.length === 0) return 0;
  return keyOffset(document, path) ?? nearestOffset(document, path.slice(0, -1));
}
