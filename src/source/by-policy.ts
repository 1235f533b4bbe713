/** The forms of an entry for other policies, as they are written in its file, sound or not. */
import { formNames, formsUnder } from '../model/workplace/by-policy.ts';
import type { EndingContact } from '../model/workplace/ending-contact.ts';
import type { YamlNode } from './yaml-node.ts';

/** Every form of an entry. */
export function formsOf(entry: YamlNode): YamlNode[] {
  return formNames.map((name) => entry.get('byPolicy').get(name));
}

/** The entry itself and every form of it. */
export function withForms(entry: YamlNode): YamlNode[] {
  return [entry, ...formsOf(entry)];
}

/**
 * What is written for a field where a policy holds: of the entry and its forms that hold, what the last one says that
 * says it at all.
 * @param key the name of the field
 */
export function heldUnder(policy: EndingContact, entry: YamlNode, key: string): YamlNode {
  const reasons = entry
    .get('atOnce')
    .texts()
    .map(({ text }) => text);
  const forms = formsUnder(reasons, policy).map((name) => entry.get('byPolicy').get(name));
  const saying = forms.filter((form) => form.get(key).value !== undefined);
  return (saying.at(-1) ?? entry).get(key);
}
