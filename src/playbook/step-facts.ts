/** Facts of the workplace’s policy, as a step shows them. */
import type { Organisation } from '../model/kinds/organisation.ts';
import { policyFact } from '../model/workplace/policy.ts';
import type { StepFact } from '../model/kinds/step.ts';
import type { StepView } from '../model/tree/view.ts';

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
  return facts
    .filter((fact) => fact !== 'route' || organisation.callBack.route !== undefined)
    .map((fact) => ({ name: factNames[fact], value: policyFact(organisation, fact) }));
}
