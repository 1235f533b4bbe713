/** What the front matter of a page puts above its text, as far as it could be read. */
import type { PageData } from '../../model/kinds/page.ts';
import type { Entry } from '../../source/content.ts';

export type PageLead = Pick<PageData, 'doNow' | 'say' | 'ifThatFails'>;

export function leadOf({ root }: Entry): PageLead {
  return {
    doNow: root.get('doNow').text,
    say: root
      .get('say')
      .texts()
      .map(({ text }) => text),
    ifThatFails: root.get('ifThatFails').text,
  };
}
