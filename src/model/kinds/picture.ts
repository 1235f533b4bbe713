/** A picture made of words: its labels and what each stands for. The drawing is code; what it says is content. */
import * as z from 'zod';
import { byPolicySchema, underPolicy } from '../workplace/by-policy.ts';
import type { EndingContact } from '../workplace/ending-contact.ts';
import { pageSlug, text } from '../fields.ts';

const said = {
  name: text.max(24, 'is over 24 characters').describe('The label in the picture, short.'),
  detail: text.describe('What it means or looks like.'),
};

export const pictureSchema = z.strictObject({
  title: text.describe('What the picture shows, for people who cannot see it.'),
  items: z
    .array(
      z.strictObject({
        ...said,
        byPolicy: byPolicySchema(z.strictObject(said).partial()),
        calls: text.optional().describe('What it calls for.'),
        page: pageSlug.optional().describe('The page that says more, such as stages/boundary.'),
      }),
    )
    .min(2, 'needs at least two items')
    .describe('The parts of the picture, in order.'),
});

export type Picture = z.infer<typeof pictureSchema>;

/** The picture as it holds under the policy of a workplace. */
export function pictureFor({ title, items }: Picture, policy: EndingContact): Picture {
  return { title, items: items.map((item) => underPolicy(item, policy)) };
}
