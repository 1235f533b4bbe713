import { describe, expect, it } from 'vitest';
import { organisationSchema, type Organisation } from '../kinds/organisation.ts';
import { policyFact } from './policy.ts';

const unset = { name: null, phone: null, when: null, note: null };

function workplace(changes: object = {}): Organisation {
  return organisationSchema.parse({
    name: null,
    address: 'https://steady.example.org/',
    repository: null,
    contacts: {
      'team-lead': unset,
      safeguarding: unset,
      security: unset,
      complaints: unset,
      emergency: unset,
    },
    endingContact: { who: 'agent', warnings: 2, atOnce: ['danger', 'threats', 'hate'] },
    callBack: {
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      from: '09:00',
      until: '17:00',
      timeZone: 'Europe/London',
      route: null,
    },
    ...changes,
  });
}

describe('the policy of the workplace, in words', () => {
  it('says how often a warning is given', () => {
    expect(policyFact(workplace(), 'warnings')).toBe('twice');
    const stricter = workplace({ endingContact: { who: 'nobody', warnings: 4, atOnce: [] } });
    expect(policyFact(stricter, 'warnings')).toBe('four times');
  });

  it('says who may end it, and what may end at once: danger always', () => {
    expect(policyFact(workplace(), 'who')).toBe('you');
    expect(policyFact(workplace(), 'at-once')).toBe('danger, threats and hate speech');
    const none = workplace({ endingContact: { who: 'nobody', warnings: 2, atOnce: [] } });
    expect(policyFact(none, 'at-once')).toBe('danger');
  });

  it('says hours as a person would, also for days that do not follow one another', () => {
    expect(policyFact(workplace(), 'hours')).toBe('Monday to Friday, 09:00 to 17:00');
    const { callBack } = workplace();
    const few = workplace({ callBack: { ...callBack, route: null, days: ['sat', 'mon', 'wed'] } });
    expect(policyFact(few, 'hours')).toBe('Monday, Wednesday and Saturday, 09:00 to 17:00');
  });

  it('says plainly what is not set', () => {
    expect(policyFact(workplace(), 'route')).toBe('not set yet');
    expect(policyFact(workplace(), 'name')).toBe('your workplace');
  });

  it('refuses a policy with fewer than two warnings', () => {
    const once = { endingContact: { who: 'agent', warnings: 1, atOnce: [] } };
    expect(() => workplace(once)).toThrow(/second warning/);
  });
});
