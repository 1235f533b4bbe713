/** The note of this tab. It is in memory alone, so that a tab that is closed, or brought back, holds nothing. */
import { useEffect, useState } from 'react';
import { say } from '../../dom/status.ts';
import type { NoteFile } from '../../model/kinds/call-note.ts';
import type { Note, NoteField, NoteOutput } from '../../model/kinds/call-note.constants.ts';
import { dayAndTime } from '../../ui/clock.ts';
import { takeForNote } from '../../ui/note-handover.ts';
import { emptyNote, happenedText, isUnsaved } from './note-text.ts';

const filledFrom = {
  ladder: 'Filled in from the ladder.',
  tree: 'Filled in from your path through the decision tree.',
};

export interface NoteInUse {
  note: Note;
  /** Whether it can be written in yet: not before the script has come. */
  ready: boolean;
  write: (field: NoteField, text: string) => void;
  /** Remembers that a text is kept somewhere else now. */
  markSaved: (output: NoteOutput, text: string) => void;
  clear: () => void;
}

export function useNote(words: NoteFile): NoteInUse {
  const [note, setNote] = useState(emptyNote);
  const [saved, setSaved] = useState<Partial<Record<NoteOutput, string>>>({});
  const [ready, setReady] = useState(false);
  const unsaved = isUnsaved(note, words, saved);

  useEffect(() => {
    const handover = takeForNote();
    const first = handover?.lines.find(({ at }) => at !== undefined)?.at;
    setNote({
      ...emptyNote,
      when: dayAndTime(first ?? Date.now()),
      happened: handover ? happenedText(handover.lines) : '',
    });
    if (handover) say(filledFrom[handover.from]);
    setReady(true);
  }, []);

  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);

  return {
    note,
    ready,
    write: (field, text) => setNote({ ...note, [field]: text }),
    markSaved: (output, text) => setSaved({ ...saved, [output]: text }),
    clear: () => {
      setNote({ ...emptyNote, when: dayAndTime(Date.now()) });
      setSaved({});
    },
  };
}
