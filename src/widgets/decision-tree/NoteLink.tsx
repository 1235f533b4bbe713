/** Goes to the call note, with the path. */
import { handToNote, type NoteLine } from '../../ui/note-handover.ts';
import { wantsWindow } from './Choices.tsx';

interface Props {
  href: string;
  lines: () => NoteLine[];
  /** Whether it stands in a small window on top, which cannot show another page: the page below goes there. */
  apart: boolean;
}

export function NoteLink({ href, lines, apart }: Props) {
  return (
    <a
      className="button"
      href={href}
      onClick={(event) => {
        // What opens elsewhere has a storage of its own, and would find nothing.
        if (wantsWindow(event)) return;
        handToNote({ from: 'tree', lines: lines() });
        if (!apart) return;
        event.preventDefault();
        window.location.assign(href);
      }}
    >
      Write the note
    </a>
  );
}
