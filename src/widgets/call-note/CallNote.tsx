/** A note to write right after a contact, with a text for the record and one for the manager. */
import type { NoteFile } from '../../model/kinds/call-note.ts';
import { noteFields } from '../../model/kinds/call-note.constants.ts';
import { Field } from './Field.tsx';
import { Output } from './Output.tsx';
import { useNote } from './use-note.ts';

interface Props {
  words: NoteFile;
}

export function CallNote({ words }: Props) {
  const { note, ready, write, markSaved, clear } = useNote(words);
  return (
    <div className="call-note" data-needs-script="">
      <fieldset className="tool-fields" disabled={!ready}>
        <legend className="visually-hidden">The note</legend>
        {noteFields.map((field) => (
          <Field
            key={field}
            field={field}
            {...words.fields[field]}
            value={note[field]}
            onChange={(text) => write(field, text)}
          />
        ))}
      </fieldset>
      <Output note={note} words={words} markSaved={markSaved} clear={clear} />
    </div>
  );
}
