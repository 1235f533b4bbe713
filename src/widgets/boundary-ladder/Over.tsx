/** It is over: breathe, write the note, tell your manager. In that order. */
import { Contact } from '../../ui/Contact.tsx';
import type { Ladder } from './ladder.ts';
import { NoteLink } from './NoteLink.tsx';
import type { LadderProps } from './props.ts';

interface Props {
  all: LadderProps;
  ladder: Ladder;
}

export function Over({ all, ladder }: Props) {
  const { after, breathe, lead } = all;
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
          <NoteLink all={all} ladder={ladder} />
        </li>
        <li>
          {after.tell}
          {lead && <Contact contact={lead} />}
        </li>
      </ol>
    </section>
  );
}
