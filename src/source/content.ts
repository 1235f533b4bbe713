/** All of content/, read once, for every check to look at. Nothing here judges. */
import { splitFrontMatter, type FrontMatter } from './front-matter.ts';
import { kindOf, type KindName } from './kinds.ts';
import { positionsIn } from './positions.ts';
import { readPageText, type PageText } from './mdx.ts';
import { YamlNode, type YamlFile } from './yaml-node.ts';
import { readYaml } from './yaml.ts';

/** The texts of content/, by path within it. */
export type ContentFiles = ReadonlyMap<string, string>;

export interface Entry extends YamlFile {
  kind: KindName;
  /** Pages and steps only. */
  frontMatter?: FrontMatter;
  /**
   * Whether its front matter or its YAML has a fault of syntax. What stands in it may then be read wrong from there on,
   * and what seems missing may be there.
   */
  unread: boolean;
}

/** A page: front matter, then text. */
export interface PageEntry extends Entry {
  frontMatter: FrontMatter;
  /** Parsed when it is first looked at: whoever needs the front matter alone does not wait for it. */
  readonly pageText: PageText;
}

export class Content {
  readonly entries: readonly Entry[];
  readonly pages: readonly PageEntry[];
  readonly files: ContentFiles;

  constructor(files: ContentFiles) {
    this.files = files;
    this.entries = [...files].flatMap(([path, text]) => {
      const kind = kindOf(path);
      return kind ? [readEntry(path, kind, text)] : [];
    });
    this.pages = this.entries.filter(isPage);
  }

  /** Every file of one kind. */
  of(kind: KindName): Entry[] {
    return this.entries.filter((entry) => entry.kind === kind);
  }

  /** The items of a list in every file of a kind: all phrases, all guidelines. */
  listed(kind: KindName, key: string): YamlNode[] {
    return this.of(kind).flatMap((entry) => entry.root.get(key).items());
  }

  /** The text of a file that is plain lines, such as permalinks.txt. */
  lines(path: string): string[] {
    return (
      this.files
        .get(path)
        ?.replace(/^\uFEFF/, '')
        .split(/\r?\n/) ?? []
    );
  }
}

/** Whether a file is a page. */
export function isPage(entry: Entry): entry is PageEntry {
  return 'pageText' in entry;
}

function readEntry(path: string, kind: KindName, text: string): Entry {
  const position = positionsIn(text);
  const frontMatter = /\.mdx?$/.test(path) ? splitFrontMatter(text) : undefined;
  const yaml = readYaml(frontMatter?.yaml ?? text, frontMatter?.start ?? 0);
  const entry: Entry = {
    path,
    kind,
    name: path.replace(kind === 'page' ? /\.mdx$/ : /^.*\/|\.[^.]+$/g, ''),
    text,
    yaml,
    ...(frontMatter && { frontMatter }),
    unread: yaml.faults.length > 0 || frontMatter?.fault !== undefined,
    get root() {
      return new YamlNode(this, [], yaml.data);
    },
    place: (offset) => ({ file: path, ...position(offset) }),
  };
  if (kind !== 'page' || !frontMatter) return entry;
  let pageText: PageText | undefined;
  return Object.defineProperty(entry, 'pageText', {
    get: () => (pageText ??= readPageText(text, frontMatter.bodyStart)),
  });
}
