/** Reads YAML past its faults: each is noted, mended for the reading and passed, so that one fault is told once. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type YAMLParseError,
  type YAMLWarning,
} from 'yaml';
import { blank } from './positions.ts';

export interface YamlFault {
  /** The code and the message of the `yaml` package, for `checks/yaml-syntax.ts` to put into plain words. */
  reason: string;
  offset: number;
}

const mostFaults = 20;
/** Looks like a colon and means nothing in YAML; of the same length, so that offsets stay true. */
const likeColon = '\uA789';

/**
 * @param text YAML
 * @returns what could be read, and the faults of the text as it was written: a fault that goes away once another is
 * mended was no fault of its own
 */
export function readPastFaults(text: string): { document: Document.Parsed; faults: YamlFault[] } {
  let readable = text;
  let document = parse(readable);
  let left = faultsIn(document);
  const written = new Set(left.map((fault) => lineAndCode(fault, text)));
  const faults: YamlFault[] = [];
  for (let tries = 0; tries < mostFaults; tries += 1) {
    const fault = left.find(({ reason }) => !isTwice(reason));
    if (!fault) break;
    if (written.has(lineAndCode(fault, text))) faults.push(fault);
    const mended = withoutFault(readable, fault);
    if (mended === readable) break;
    readable = mended;
    document = parse(readable);
    left = faultsIn(document);
  }
  const twice = left.filter(
    (fault) => isTwice(fault.reason) && written.has(lineAndCode(fault, text)),
  );
  return { document, faults: [...faults, ...twice].sort((a, b) => a.offset - b.offset) };
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, { stringKeys: true, logLevel: 'error', prettyErrors: false });
}

function faultsIn(document: Document.Parsed): YamlFault[] {
  const faults = [...document.errors, ...document.warnings].map((fault) => ({
    reason: `${fault.code} ${fault.message}`,
    offset: startOf(fault, document),
  }));
  return [...faults, ...marksIn(document)].sort((a, b) => a.offset - b.offset);
}

/** Texts that start with `*` or `&`: marks for programmers, never meant by an editor. */
function marksIn(document: Document.Parsed): YamlFault[] {
  const found: YamlFault[] = [];
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor !== undefined)
        found.push({ reason: 'BAD_ALIAS', offset: node.range?.[0] ?? 0 });
    },
  });
  return found;
}

/** A key that stands twice leaves everything readable. */
function isTwice(reason: string): boolean {
  return reason.startsWith('DUPLICATE_KEY');
}

function lineAndCode({ reason, offset }: YamlFault, text: string): string {
  return `${String(text.slice(0, offset).split('\n').length)} ${reason.split(' ', 1).join('')}`;
}

/** Where a quotation mark or a bracket is never closed, the parser points at where it gave up: this, at the mark. */
function startOf(
  { message, pos }: YAMLParseError | YAMLWarning,
  document: Document.Parsed,
): number {
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

/** The text with the fault mended or, where it is unclear how, with its line left blank. */
function withoutFault(text: string, { reason, offset }: YamlFault): string {
  const from = text.slice(0, offset).lastIndexOf('\n') + 1;
  const end = text.indexOf('\n', offset);
  const to = end < 0 ? text.length : end;
  const line = text.slice(from, to);
  const put = (mended: string) => text.slice(0, from) + mended + text.slice(to);
  if (/Missing closing/.test(reason)) return text.slice(0, offset) + '”' + text.slice(offset + 1);
  if (reason.startsWith('BLOCK_AS_IMPLICIT_KEY')) {
    const [, before = '', value = ''] = /^(\s*(?:- +)*[\w-]+: )(.*)$/.exec(line) ?? [];
    const plain = value.replace(/:(?=\s|$)/g, likeColon);
    if (plain !== value) return put(before + plain);
  }
  return put(blank(line));
}
