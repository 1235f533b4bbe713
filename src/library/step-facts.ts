/** What a step shows of the workplace: its contacts, and facts of its policy. */
import { emergencyNumbers, withBase } from '../model/addresses.ts';
import {
  isSet,
  notSet,
  roleTitle,
  type ContactRole,
  type Organisation,
} from '../model/organisation.ts';
import { policyFact } from '../model/policy.ts';
import type { StepFact } from '../model/step.ts';
import type { StepContact, StepView } from '../model/step-view.ts';

const factNames: Record<StepFact, string> = {
  who: 'Who may end it',
  warnings: 'Give the warning first',
  'at-once': 'No warning needed for',
  hours: 'We ring back',
  route: 'The way back to us',
};

export function stepFacts(
  facts: readonly StepFact[],
  organisation: Organisation,
): StepView['facts'] {
  return facts.map((fact) => ({ name: factNames[fact], value: policyFact(organisation, fact) }));
}

export function stepContact(role: ContactRole, organisation: Organisation): StepContact {
  const contact = organisation.contacts[role];
  if (isSet(contact)) {
    const lines = [contact.name, contact.when, contact.note].filter((line) => line !== undefined);
    return { role: roleTitle(role), lines, phone: contact.phone, isSet: true };
  }
  const href = withBase(emergencyNumbers, import.meta.env.BASE_URL);
  return {
    role: roleTitle(role),
    lines: [notSet],
    isSet: false,
    elsewhere: role === 'emergency' ? { title: 'Numbers by country', href } : undefined,
  };
}
