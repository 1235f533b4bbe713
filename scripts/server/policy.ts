/** The content security policy as text: what the pages allow, and the same in a header. */

export interface Hashes {
  script: string[];
  style: string[];
}

const policyInPage = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;

/**
 * Every hash that some page's policy allows, each once, in a fixed order.
 * @param pages the HTML of the built pages
 */
export function allHashes(pages: readonly string[]): Hashes {
  const policies = pages.map((html) => policyInPage.exec(html)?.[1] ?? '');
  return { script: hashesOf('script-src', policies), style: hashesOf('style-src', policies) };
}

/**
 * The headers file with the hashes added to its policy.
 * @param headers the text of a `_headers` file
 * @throws when the file has no directive to add them to: the header would then block what the pages allow
 */
export function withHashes(headers: string, hashes: Hashes): string {
  return add(add(headers, 'script-src', hashes.script), 'style-src', hashes.style);
}

function hashesOf(directive: string, policies: readonly string[]): string[] {
  const values = policies.flatMap(
    (policy) => new RegExp(`(?:^|;)\\s*${directive} ([^;]*)`).exec(policy)?.[1]?.split(/\s+/) ?? [],
  );
  return [...new Set(values.filter((value) => value.startsWith("'sha")))].sort();
}

function add(headers: string, directive: string, hashes: readonly string[]): string {
  const pattern = new RegExp(`(Content-Security-Policy:.*?\\b${directive} [^;\\n]*)`);
  if (!pattern.test(headers)) throw new Error(`public/_headers has no ${directive} in its policy`);
  return hashes.length > 0 ? headers.replace(pattern, `$1 ${hashes.join(' ')}`) : headers;
}
