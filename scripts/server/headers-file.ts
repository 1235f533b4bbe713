/** Reads a `_headers` file: which response headers a static host sends with which path (Netlify's format). */

export interface HeaderRule {
  /** A path with `*` for anything and `:name` for one part of it, such as `/_astro/*`. */
  path: string;
  headers: [name: string, value: string][];
}

/**
 * The rules of a `_headers` file, in the order they stand.
 * @param text lines of paths, each followed by indented `Name: value` lines; `#` starts a comment
 * @throws naming the line, when a header stands before any path or has no colon
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ path: content, headers: [] });
      continue;
    }
    const colon = content.indexOf(':');
    const rule = rules.at(-1);
    if (!rule || colon < 1) {
      throw new Error(
        `_headers:${String(index + 1)} must be "Name: value" under a path: ${content}`,
      );
    }
    rule.headers.push([content.slice(0, colon).trim(), content.slice(colon + 1).trim()]);
  }
  return rules;
}

/**
 * The headers of one response. A name given more than once, by one rule or several, is sent once with
 * its values joined by commas, as HTTP allows.
 */
export function headersFor(path: string, rules: readonly HeaderRule[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules.filter((one) => pathPattern(one.path).test(path))) {
    for (const [name, value] of rule.headers) {
      const key = name.toLowerCase();
      const before = found.get(key);
      found.set(key, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}

function pathPattern(path: string): RegExp {
  const literal = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replace(/\*/g, '.*').replace(/:\w+/g, '[^/]+')}$`);
}
