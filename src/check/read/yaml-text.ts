/** Reads YAML so that everything in it, sound or not, can be pointed at. */
import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type YAMLParseError,
} from 'yaml';

export type Path = (string | number)[];

export interface YamlFault {
  /** The code and the message of the `yaml` package, for `checks/yaml-syntax.ts` to put into plain words. */
  reason: string;
  offset: number;
}

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
  const document = parseDocument(text, {
    stringKeys: true,
    logLevel: 'error',
    prettyErrors: false,
  });
  const faults = document.errors.map((fault) => ({
    reason: `${fault.code} ${fault.message}`,
    offset: start + startOf(fault, document),
  }));
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 100 });
  } catch {
    faults.push({ reason: 'BAD_ALIAS', offset: start + firstAlias(document) });
  }
  return {
    data,
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

/** Where a quotation mark or a bracket is never closed, the parser points at where it gave up: this, at the mark. */
function startOf({ message, pos }: YAMLParseError, document: Document.Parsed): number {
  if (!/^Missing closing|and end with a/.test(message)) return pos[0];
  let start = pos[0];
  visit(document, {
    Node: (_, node) => {
      const isQuoted = isScalar(node) && node.type?.startsWith('QUOTE');
      const isBracketed = (isMap(node) || isSeq(node)) && node.flow;
      if (
        (isQuoted || isBracketed) &&
        node.range &&
        node.range[0] <= pos[0] &&
        node.range[2] >= pos[0] - 1
      ) {
        start = node.range[0];
      }
    },
  });
  return start;
}

/** The offset of the first text that starts with `*`, which YAML takes for something else. */
function firstAlias(document: Document.Parsed): number {
  let first = 0;
  visit(document, {
    Alias: (_, node) => {
      first = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return first;
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
