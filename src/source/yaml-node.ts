/** A spot in the data of a file: what an editor wrote there, sound or not, and where it stands. */
import type { Place } from './positions.ts';
import type { Path, YamlText } from './yaml.ts';

/** The file that a spot is in, as far as a spot needs it. */
export interface YamlFile {
  /** The path within content/, with forward slashes. */
  path: string;
  /** The path without its ending; for a step, a phrase file or a pattern the file name alone. */
  name: string;
  text: string;
  yaml: YamlText;
  /** Everything in the front matter or the YAML file. */
  readonly root: YamlNode;
  /** The place of an offset in the file. */
  place(offset: number): Place;
}

export class YamlNode {
  readonly entry: YamlFile;
  readonly path: Path;
  readonly value: unknown;

  constructor(entry: YamlFile, path: Path, value: unknown) {
    this.entry = entry;
    this.path = path;
    this.value = value;
  }

  /** What stands under a key; a spot without a value where nothing does. */
  get(key: string): YamlNode {
    const held = this.value;
    const value =
      typeof held === 'object' && held !== null && Object.hasOwn(held, key)
        ? (held as Record<string, unknown>)[key]
        : undefined;
    return new YamlNode(this.entry, [...this.path, key], value);
  }

  /** The items of a list; none where there is no list. */
  items(): YamlNode[] {
    if (!Array.isArray(this.value)) return [];
    return this.value.map(
      (value: unknown, index) => new YamlNode(this.entry, [...this.path, index], value),
    );
  }

  /** Whether something is written where a list belongs, and it is none: that has a finding of its own. */
  get isNoList(): boolean {
    return this.value !== undefined && !Array.isArray(this.value);
  }

  /** The keys and what stands under them. */
  entries(): [string, YamlNode][] {
    const held = this.value;
    if (typeof held !== 'object' || held === null || Array.isArray(held)) return [];
    return Object.keys(held).map((key) => [key, this.get(key)]);
  }

  /** The text, where it is text that says something. */
  get text(): string | undefined {
    return typeof this.value === 'string' && this.value.trim() !== '' ? this.value : undefined;
  }

  /** The texts of a list, each with its spot. */
  texts(): { spot: YamlNode; text: string }[] {
    return this.items().flatMap((spot) =>
      spot.text === undefined ? [] : [{ spot, text: spot.text }],
    );
  }

  get place(): Place {
    return this.entry.place(this.entry.yaml.valueAt(this.path));
  }

  get keyPlace(): Place {
    return this.entry.place(this.entry.yaml.keyAt(this.path));
  }
}
