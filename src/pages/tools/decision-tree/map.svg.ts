/** The map of the decision tree as a picture of its own. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { APIRoute } from 'astro';
import { StepMap } from '../../../components/StepMap.tsx';
import { isQuestion } from '../../../model/kinds/step.ts';
import { currentPlaybook } from '../../../playbook/current.ts';
import { stepMapDrawing } from '../../../playbook/step-map.ts';

export const GET: APIRoute = async () => {
  const playbook = await currentPlaybook();
  const picture = createElement(StepMap, {
    drawing: stepMapDrawing(playbook),
    questions: new Set(playbook.steps.filter(isQuestion).map(({ id }) => id)),
  });
  return new Response(renderToStaticMarkup(picture), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
