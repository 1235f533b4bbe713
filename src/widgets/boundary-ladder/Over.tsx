/** It is over: breathe, write the note, tell your manager. In that order. */
import { LeadContact } from '../shared/LeadContact.tsx';
import { NoteLink } from './NoteLink.tsx';
import type { Ladder } from './ladder.ts';
import type { LadderProps } from './props.ts';

type Props = LadderProps & { ladder: Ladder };

export function Over(props: Props) {
  const { after, breathe, lead } = props;
  return (
    <section className="ladder-state">
      <p className="ladder-title" tabIndex={-1} data-here="">
        {after.title}
      </p>
      <ol className="ladder-after">
        <li>
          {after.breathe}
          <a className="button" href={breathe.href}>
            {breathe.title}
          </a>
        </li>
        <li>
          {after.note}
          <NoteLink {...props} />
        </li>
        <li>
          {after.tell}
          <LeadContact {...lead} />
        </li>
      </ol>
    </section>
  );
}
