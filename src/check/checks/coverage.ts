/** Advice and pages must agree on who carries what: `pages` in guidelines.yaml, `guidelines` and `additions` in a page. */
import { pageAddress } from '../../model/addresses.ts';
import type { Check } from '../check.ts';
import { error, warning, type Finding, type Severity } from '../finding.ts';
import type { Content, Entry } from '../../source/content.ts';
import { contentIndexOf, type ContentIndex } from '../read/content-index.ts';
import { brokenPermalinksIn } from '../read/broken-permalinks.ts';
import type { YamlNode } from '../../source/yaml-node.ts';

const rule = 'coverage';

interface Advice {
  id: string;
  /** The key under which a page names it. */
  key: 'guidelines' | 'additions';
  spot: YamlNode;
  pages: { spot: YamlNode; text: string }[];
  rejected: boolean;
}

export const coverage: Check = (content) => {
  // Which advice a page belongs to is not known for sure where the file could not be read.
  if (content.of('guidelines').some(({ unread }) => unread)) return [];
  const known = contentIndexOf(content);
  const losses = brokenPermalinksIn(content);
  const advice = [...adviceIn(content, 'guidelines'), ...adviceIn(content, 'additions')];
  // While pages are still to be written, nobody can be blamed for advice that stands nowhere.
  const allWritten = advice.every(({ pages }) =>
    pages.every(({ text }) => known.pages.get(text) === 'written'),
  );
  const severity = allWritten ? 'error' : 'warning';
  return [
    ...advice
      .filter(({ pages }) => !pages.some(({ text }) => losses.has(pageAddress(text))))
      .flatMap((item) => notCarried(item, content, known, severity)),
    ...content.pages
      .filter(({ name }) => !losses.moved.has(name))
      .flatMap((page) => notListed(page, advice, severity)),
  ];
};

function adviceIn(content: Content, key: Advice['key']): Advice[] {
  return content.listed('guidelines', key).flatMap((spot) => {
    const id = spot.get('id').text;
    if (id === undefined) return [];
    return [
      {
        id,
        key,
        spot,
        pages: spot.get('pages').texts(),
        rejected: spot.get('status').value === 'reject',
      },
    ];
  });
}

function notCarried(
  advice: Advice,
  content: Content,
  known: ContentIndex,
  severity: Severity,
): Finding[] {
  const { id, key, pages, spot } = advice;
  const written = pages.filter(({ text }) => known.pages.get(text) === 'written');
  if (pages.length > 0 && written.length === 0) {
    const planned = pages.map(({ text }) => text).join(', ');
    return [
      say(severity, spot.get('id'), `no page carries ${id} yet`, `It belongs on: ${planned}.`),
    ];
  }
  return written.flatMap(({ text, spot: listed }) => {
    const page = content.pages.find(({ name }) => name === text);
    if (!page || mayCarry(page, key, id)) return [];
    return [
      say(
        severity,
        listed,
        `${text} does not carry ${id}`,
        `Work it into content/${page.path} and add ${id} to “${key}” there; or take the page off this list.`,
      ),
    ];
  });
}

function notListed(page: Entry, all: Advice[], severity: Severity): Finding[] {
  return (['guidelines', 'additions'] as const).flatMap((key) =>
    carriedBy(page, key).flatMap(({ text, spot }) => {
      const advice = all.find((item) => item.key === key && item.id === text);
      if (!advice || advice.pages.some((listed) => listed.text === page.name)) return [];
      if (advice.rejected) {
        return [
          error(
            rule,
            spot.place,
            `${text} is refused, and may stand only where it is answered`,
            `Take it out here. It belongs on: ${advice.pages.map((listed) => listed.text).join(', ')}.`,
          ),
        ];
      }
      return [
        say(
          severity,
          spot,
          `${text} is not meant for this page`,
          `Add ${page.name} to its “pages” in content/guidelines.yaml, or take it out here.`,
        ),
      ];
    }),
  );
}

/** Whether a page carries an advice, or names it in what could not be read. */
function mayCarry(page: Entry, key: Advice['key'], id: string): boolean {
  const isUnsure = page.unread || page.root.get(key).isNoList;
  return isUnsure || carriedBy(page, key).some(({ text }) => text === id);
}

function carriedBy(page: Entry, key: Advice['key']): { spot: YamlNode; text: string }[] {
  return page.root.get(key).texts();
}

function say(severity: Severity, spot: YamlNode, problem: string, advice: string): Finding {
  return (severity === 'error' ? error : warning)(rule, spot.place, problem, advice);
}
