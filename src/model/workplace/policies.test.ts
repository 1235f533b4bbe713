import { expect, test } from 'vitest';
import { organisationSchema } from '../kinds/organisation.ts';
import { policies, policyInWords } from './policies.ts';

test('every policy that an employer can set, each once: who, two or more warnings, what is ended at once', () => {
  expect(policies).toHaveLength(48);
  expect(new Set(policies.map((policy) => JSON.stringify(policy))).size).toBe(48);
  for (const who of ['agent', 'team-lead', 'nobody']) {
    expect(policies.filter((policy) => policy.who === who)).toHaveLength(16);
  }
  expect(policies.filter(({ warnings }) => warnings === 2)).toHaveLength(24);
  const { endingContact } = organisationSchema.shape;
  for (const policy of policies) expect(endingContact.parse(policy)).toEqual(policy);
});

test('danger is left at once under each of them', () => {
  for (const { atOnce } of policies) expect(atOnce[0]).toBe('danger');
  const others = ['threats', 'hate', 'sexual-remarks'] as const;
  for (const reason of others) {
    expect(policies.filter(({ atOnce }) => atOnce.includes(reason))).toHaveLength(24);
  }
});

test('the one that the playbook is shipped with is tried first', () => {
  expect(policies[0]).toEqual({
    who: 'agent',
    warnings: 2,
    atOnce: ['danger', 'threats', 'hate', 'sexual-remarks'],
  });
});

test('a policy is said in words', () => {
  expect(policyInWords({ who: 'nobody', warnings: 3, atOnce: ['danger', 'hate'] })).toBe(
    'where nobody may end a contact, after 3 warnings, and at once for: danger, hate',
  );
  expect(policyInWords({ who: 'team-lead', warnings: 2, atOnce: ['danger'] })).toBe(
    'where only the team lead may end a contact, after 2 warnings, and at once for: danger',
  );
});
