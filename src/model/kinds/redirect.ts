/** Addresses that have moved, so that old links still arrive: content/redirects.yaml. */
import * as z from 'zod';

const address = z
  .string('must be text')
  .regex(
    /^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/,
    'must be an address within the site, such as /stages/listen/ or /stages/listen/#why',
  );

export const redirectFileSchema = z.strictObject({
  redirects: z
    .array(
      z.strictObject({
        from: address.describe(
          'The old address, such as /stages/old-name/ or /stages/listen/#old-heading.',
        ),
        to: address.describe('The address that answers now.'),
      }),
    )
    .describe('Old addresses and where they lead now.'),
});

export type Redirect = z.infer<typeof redirectFileSchema>['redirects'][number];
