/** Every policy that organisation.yaml can hold, as far as the decision tree differs under it. */
import { endAtOnceReasons, whoMayEnd, type EndingContact } from './ending-contact.ts';

/**
 * The policies under which the rules of the tree must hold. Danger is always left at once, so it is in each.
 * More warnings than three make no other tree than three do.
 */
export const policies: readonly EndingContact[] = whoMayEnd.flatMap((who) =>
  [2, 3].flatMap((warnings) =>
    subsetsOf(endAtOnceReasons.filter((reason) => reason !== 'danger')).map((reasons) => ({
      who,
      warnings,
      atOnce: ['danger' as const, ...reasons],
    })),
  ),
);

/** Every choice of items, with all of them first: what the playbook is shipped with is tried first. */
function subsetsOf<T>(items: readonly T[]): T[][] {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  const without = subsetsOf(rest);
  return [...without.map((subset) => [first, ...subset]), ...without];
}

const people = {
  agent: 'the agent may end a contact',
  'team-lead': 'only the team lead may end a contact',
  nobody: 'nobody may end a contact',
};

/** A policy in words, for a finding: “where nobody may end a contact, with 3 warnings, …”. */
export function policyInWords({ who, warnings, atOnce }: EndingContact): string {
  return `where ${people[who]}, after ${String(warnings)} warnings, and at once for: ${atOnce.join(', ')}`;
}
